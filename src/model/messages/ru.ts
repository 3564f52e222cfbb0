import type { EntryKind } from '../entries.ts'
import type { Messages } from './messages.ts'

const rules = new Intl.PluralRules('ru')

const nouns: Record<EntryKind, [one: string, few: string, many: string]> = {
  papers: ['статья', 'статьи', 'статей'],
  tools: ['инструмент', 'инструмента', 'инструментов'],
  books: ['книга', 'книги', 'книг'],
  datasets: ['набор данных', 'набора данных', 'наборов данных'],
  projects: ['проект', 'проекта', 'проектов'],
  entries: ['запись', 'записи', 'записей'],
}

/** A number with its noun: 1 статья, 2 статьи, 5 статей. */
const count: Messages['count'] = (n, kind) => {
  const [one, few, many] = nouns[kind]
  const rule = rules.select(n)
  return `${n.toLocaleString('ru')} ${rule === 'one' ? one : rule === 'few' ? few : many}`
}

/** The interface in Russian. */
export const messages: Messages = {
  facets: {
    section: 'Раздел',
    org: 'Организация',
    venue: 'Издание',
    year: 'Год',
    source: 'Источник',
    tag: 'Метка',
    has: 'Есть',
  },
  alerts: {
    note: 'Примечание',
    tip: 'Совет',
    important: 'Важно',
    warning: 'Предупреждение',
    caution: 'Осторожно',
  },
  all: (n) => `Все ${n}`,
  allLists: 'Все списки',
  also: 'Также в разделе',
  browse: 'Содержание и фильтры',
  clear: 'Сбросить всё',
  clearSelection: 'Снять выделение',
  code: 'Код',
  contents: 'Содержание',
  copied: 'Ссылка скопирована',
  copiedAs: 'Скопировано: {value}',
  copy: 'Копировать',
  copyAs: 'Копировать {value}',
  copyLink: 'Копировать ссылку',
  count,
  data: 'Данные (JSON)',
  density: 'Компактный список',
  done: 'Готово',
  download: 'Скачать',
  downloadAs: 'Скачать {value}',
  drop: 'Без «{value}»: {n}',
  edit: 'Править на GitHub',
  examples: 'Например',
  files: 'Обновляемые файлы',
  filters: 'Фильтры',
  find: 'Найти: {value}',
  fold: 'свернуть',
  forgiven: 'По запросу «{value}» ничего нет; показано «{instead}».',
  forms: {
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    csv: 'CSV',
    markdown: 'Markdown',
    references: 'текст ссылки',
  },
  help: 'Горячие клавиши',
  keys: {
    search: 'Перейти к поиску',
    next: 'Следующая запись',
    previous: 'Предыдущая запись',
    open: 'Открыть запись',
    cite: 'Копировать ссылку в BibTeX',
    select: 'Выбрать запись или снять выбор',
    help: 'Показать горячие клавиши',
    leave: 'Очистить или покинуть поиск, закрыть открытое',
  },
  languages: 'Язык',
  links: 'Ссылки',
  lists: (kind) => (kind === 'entries' ? 'Списки' : `Списки ${nouns[kind][2]}`),
  madeWith: 'Создано с помощью',
  more: 'Ещё о «{value}»',
  new: 'новое',
  noAnchor: 'Здесь нет места «{value}»',
  noField: 'Поля «{value}» нет. Есть поля: {instead}.',
  not: 'кроме {value}',
  nothing: 'Ничто не подходит под все условия.',
  only: 'Только «{value}»',
  orders: {
    list: 'Как в списке',
    date: 'Сначала новые',
    added: 'Недавно добавленные',
    title: 'По названию',
    relevance: 'По соответствию',
  },
  outside: 'Вне текущего фильтра',
  picture: {
    all: 'Всего',
    caption: (dated, total) => `Дата указана у ${dated} из ${total}.`,
    month: 'Месяц',
    others: 'Другие разделы',
    table: 'То же в виде таблицы',
    title: 'Хронология',
  },
  remove: 'Убрать «{value}»',
  repo: 'Исходник на GitHub',
  // the genitive: «среди 21 статьи»
  search: (n, kind) =>
    `Найти среди ${n.toLocaleString('ru')} ${nouns[kind][rules.select(n) === 'one' ? 1 : 2]}`,
  select: 'Выбрать',
  selectPaper: 'Выбрать «{value}»',
  selected: 'Выбрано: {n}',
  settings: 'Вид списка',
  shown: '{n} из {total}',
  singleKeys: 'Включить клавиши без модификаторов',
  skip: 'Перейти к списку',
  sort: 'Порядок',
  take: (n, kind) => `Экспорт: ${count(n, kind)}`,
  takeFrom: { shown: 'То, что показано', list: 'Весь список', selection: 'Выбранное', what: 'Что' },
  theme: 'Светлая или тёмная тема',
  top: 'Наверх',
  unfold: 'ещё',
  unselect: 'Снять выбор',
  wipe: 'Очистить поиск',
}
