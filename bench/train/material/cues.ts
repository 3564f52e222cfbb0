import { words } from '../random.ts'
import type { Language } from './languages.ts'

/** Words before a field, and above a column; each bank holds what people write for the same. */
export type Cue =
  | 'title'
  | 'authors'
  | 'venue'
  | 'year'
  | 'date'
  | 'note'
  | 'abstract'
  | 'orgs'
  | 'tags'
  | 'links'
  | 'paper'
  | 'code'
  | 'name'
  | 'number'

const row = (text: string): readonly (readonly string[])[] =>
  text.split(';').map((each) => words(each))
const order: readonly Cue[] = [
  'title',
  'authors',
  'venue',
  'year',
  'date',
  'note',
  'abstract',
  'orgs',
  'tags',
  'links',
  'paper',
  'code',
  'name',
  'number',
]
const rows: Record<Language, string> = {
  en: `Title|Paper|Paper Title|Name|Article|Topic|Paper name|Work;Authors|Author(s)|Author|People|By;Venue|Conference|Publication|Published|Journal|Conference / Journal|Pub.|Where|Published in|Source;Year|year|Yr.
    ;Date|Time|Release|Release Date|Published|Submitted;Note|Notes|Description|Summary|Comment|TL;DR|Introduction|Remarks|Highlights|What it does|Details|Key idea;Abstract|Summary|TLDR;Institution|Affiliation|Organization|Company|Institute|Team|Affiliations|Lab|Org
    ;Keywords|Topic|Task|Tags|Key Word|Category|Area|Type|Field|Modality;Links|Link|Resources|Paper & Code|Useful links|Materials|URL;Paper|PDF|Paper Link|arXiv|Link|Text;Code|GitHub|Repo|Implementation|Source|Project;Model|Method|Abbr.|Name|Acronym|Short name|Alias;#|No.|ID|Index`,
  zh: `标题|论文|题目|名称|论文标题|Paper|文章|内容|Title;作者|Authors|作者列表;会议|期刊|来源|发表|发表于|会议/期刊|收录|Venue|出处;年份|年|Year|发表年份;日期|时间|发布时间|Date;说明|描述|备注|简介|简述|介绍|一句话总结|主要内容|亮点|Notes;摘要|简介|Abstract
    ;机构|单位|公司|团队|企业|学校|发布机构;关键词|标签|方向|领域|类别|任务|主题;链接|资源|地址|相关链接|Links;论文|论文链接|PDF|原文|Paper|论文地址;代码|代码链接|源码|Github|Code|开源;模型|简称|方法|缩写|Model;序号|编号|#`,
  ja: `タイトル|論文|題名|論文名|Title;著者|著者名|Authors;会議|学会|掲載|発表|Venue|掲載誌;年|発表年;日付|公開日|発表日;説明|概要|備考|メモ|コメント|要約;要旨|概要|Abstract;所属|機関|組織|開発元|企業|大学;キーワード|タグ|分野|カテゴリ|タスク;リンク|資料|関連リンク;論文|PDF|論文リンク;コード|実装|GitHub;モデル|略称|手法|名称;番号|No.`,
  ko: `제목|논문|논문명|이름|Title;저자|작성자|Authors;학회|학술지|게재|발표|Venue;연도|년도;날짜|공개일|발표일;설명|비고|요약|메모|내용;초록|요약|Abstract;소속|기관|회사|연구실;키워드|태그|분야|분류|과제;링크|자료|관련 링크;논문|PDF|논문 링크;코드|구현|GitHub;모델|약칭|방법|이름;번호|No.`,
  ru: `Название|Статья|Работа|Заголовок|Title;Авторы|Автор;Журнал|Конференция|Издание|Источник|Где;Год;Дата|Опубликовано|Выход;Описание|Примечание|Комментарий|Заметки|О чём;Аннотация|Кратко;Организация|Институт|Компания|Лаборатория;Ключевые слова|Теги|Тема|Раздел|Тип;Ссылки|Ссылка|Материалы;Статья|PDF|Текст;Код|Репозиторий|GitHub;Модель|Метод|Сокращение;№|Номер`,
}
function banksOf(text: string): Record<Cue, readonly string[]> {
  const banks = row(text.replaceAll('TL;DR', 'TL DR')).map((bank) =>
    bank.map((word) => word.replace('TL DR', 'TL;DR')),
  )
  return Object.fromEntries(order.map((cue, index) => [cue, banks[index]!])) as unknown as Record<
    Cue,
    readonly string[]
  >
}
export const cues = Object.fromEntries(
  Object.entries(rows).map(([language, text]) => [language, banksOf(text)]),
) as Record<Language, Record<Cue, readonly string[]>>
