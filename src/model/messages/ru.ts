import type { Messages } from './messages.ts'

const rules = new Intl.PluralRules('ru')

/** The form of a noun that a number takes: 1 статья, 2 статьи, 5 статей. */
function form(n: number, one: string, few: string, many: string): string {
  const rule = rules.select(n)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

const papers = (n: number): string =>
  `${n.toLocaleString('ru')} ${form(n, 'статья', 'статьи', 'статей')}`

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
  all: (n) => `Все ${n}`,
  allLists: 'Все списки',
  also: 'Также в разделе',
  browse: 'Содержание и фильтры',
  clear: 'Сбросить всё',
  code: 'Код',
  contents: 'Содержание',
  copied: 'Ссылка скопирована',
  copiedAs: 'Скопировано: {value}',
  copyAs: 'Копировать {value}',
  copyLink: 'Копировать ссылку',
  data: 'Данные (JSON)',
  density: 'Компактный список',
  done: 'Готово',
  drop: 'Без «{value}»: {n}',
  edit: 'Править на GitHub',
  filters: 'Фильтры',
  find: 'Найти: {value}',
  fold: 'свернуть',
  forgiven: 'По запросу «{value}» ничего нет; показано «{instead}».',
  forms: { bibtex: 'BibTeX', ris: 'RIS', markdown: 'Markdown', plain: 'текст ссылки' },
  help: 'Горячие клавиши',
  keys: {
    search: 'Перейти к поиску',
    next: 'Следующая статья',
    previous: 'Предыдущая статья',
    open: 'Открыть статью',
    cite: 'Копировать ссылку в BibTeX',
    help: 'Показать горячие клавиши',
    leave: 'Очистить или покинуть поиск, закрыть открытое',
  },
  languages: 'Язык',
  links: 'Ссылки',
  lists: 'Списки статей',
  madeWith: 'Создано с помощью',
  more: 'Ещё о «{value}»',
  noAnchor: 'Здесь нет места «{value}»',
  not: 'кроме {value}',
  nothing: 'Ни одна статья не подходит под все условия.',
  only: 'Только «{value}»',
  orders: {
    list: 'Как в списке',
    date: 'Сначала новые',
    title: 'По названию',
    relevance: 'По соответствию',
  },
  outside: 'Вне текущего фильтра',
  papers,
  picture: {
    all: 'Всего',
    caption: (dated, total) =>
      `Дата указана у ${dated} из ${total} ${form(total, 'статьи', 'статей', 'статей')}.`,
    month: 'Месяц',
    others: 'Другие разделы',
    table: 'То же в виде таблицы',
    title: 'Статьи по времени',
  },
  remove: 'Убрать «{value}»',
  repo: 'Исходник на GitHub',
  // the genitive: «среди 21 статьи»
  search: (n) => `Найти среди ${n.toLocaleString('ru')} ${form(n, 'статьи', 'статей', 'статей')}`,
  settings: 'Вид списка',
  shown: '{n} из {total}',
  singleKeys: 'Включить клавиши без модификаторов',
  skip: 'Перейти к списку',
  sort: 'Порядок',
  theme: 'Светлая или тёмная тема',
  top: 'Наверх',
  unfold: 'ещё',
  wipe: 'Очистить поиск',
}
