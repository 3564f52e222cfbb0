import { isLabel } from '../field/labels.ts'
import { lineOf, wordsOf, type Line } from '../line.ts'

export type Role =
  | 'title'
  | 'note'
  | 'venue'
  | 'date'
  | 'authors'
  | 'orgs'
  | 'links'
  | 'tags'
  | 'number'
  | 'other'

/** What a column holds, by the words of its header in any language; the first that fits. */
const roles: [RegExp, Role][] = [
  [/^(?:#|no\.?|id|rank|序号|编号)$/i, 'number'],
  [/^(?:paper )?titles?$|^(?:papers?|论文|论文名称|标题|题目|タイトル|論文)$/i, 'title'],
  [/venue|conference|journal|publication|published|^pub\.?$|会议|期刊|发表/i, 'venue'],
  [/date|\btime$|year|month|日期|时间|年份|発表|公開/i, 'date'],
  [/author|作者/i, 'authors'],
  [/instit|organi[sz]ation|affiliation|company|^org\b|机构|单位|開発元|团队/i, 'orgs'],
  [
    /code|github|repo|implement|demo|project|website|homepage|link|url|blog|pdf|arxiv|dataset|checkpoint|weights|download|代码|下载|权重|链接|地址|项目|主页|リンク/i,
    'links',
  ],
  [
    /descr|notes?$|comment|about|summary|remark|detail|tl;?dr|contribution|描述|说明|简介|备注|介绍|总结|説明|備考/i,
    'note',
  ],
  [
    /keyword|tags?$|tasks?$|categor|type|licen[cs]e|auth$|language|topic|关键词|标签|类型|分类|任务|ライセンス/i,
    'tags',
  ],
  [
    /name|model|method|tool|resource|framework|library|benchmark|名称|模型|方法|工具|モデル|名前/i,
    'title',
  ],
]

/**
 * What the columns of a table hold, by their headers and by what stands in them.
 * @param names the header of each column, empty where it has none
 * @param rows the cells of each row; a row may have fewer or more than the header
 * @returns a role each, one of them the title's; null for a table that lays out pictures or navigation
 */
export function columnsOf(names: string[], rows: Line[][]): Role[] | null {
  if (names.every((name) => !name)) return null
  const width = Math.max(names.length, ...rows.map(({ length }) => length))
  const columns = Array.from(
    { length: width },
    (_, index): Role => roles.find(([name]) => name.test(names[index] ?? ''))?.[1] ?? 'other',
  )
  const isMostly = (index: number, test: (cell: Line) => boolean): boolean =>
    rows.filter((row) => row[index] && test(row[index])).length * 2 >= rows.length
  const isLinked = (index: number): boolean =>
    isMostly(index, ({ spans }) =>
      spans.some(({ kind, isBadge, text }) => kind === 'link' && !isBadge && !isLabel(text)),
    )
  const isWordy = (index: number): boolean =>
    isMostly(index, ({ spans }) =>
      spans.some(({ kind, text }) => kind === 'link' && text.split(/\s+/).length > 3),
    )
  const isNamed = (index: number): boolean =>
    isMostly(index, (cell) => /\p{L}{2}/u.test(wordsOf(withoutLabels(cell))))
  const among = (role: Role): number[] =>
    columns.flatMap((each, index) => (each === role ? [index] : []))
  const first = columns.findIndex((role) => role !== 'number')
  const title =
    // A title that says so, though another column has the links; a title that is a link; a name in the first column.
    among('title').find(
      (index) => /title|标题|题目/i.test(names[index] ?? '') && (isLinked(index) || isNamed(index)),
    ) ??
    among('title').find(isLinked) ??
    among('other').find((index) => isLinked(index) && isWordy(index)) ??
    among('title').find(isNamed) ??
    among('other').find(isLinked) ??
    (isLinked(first) || (columns[first] === 'links' && isNamed(first)) ? first : undefined) ??
    among('title')[0] ??
    columns.findIndex((role, index) => role !== 'number' && isLinked(index))
  if (title < 0) return null
  // Sentences are a note, whatever their column is called.
  const isProse = (index: number): boolean => {
    const said = rows.flatMap((row) =>
      row[index] && row[index].spans.every(({ kind }) => kind !== 'link') ? [row[index]] : [],
    )
    return (
      said.filter((line) => wordsOf(line).replace(/\p{Script=Han}/gu, '  ').length > 40).length *
        2 >
      rows.length
    )
  }
  return columns.map((role, index) =>
    index === title
      ? 'title'
      : role === 'title'
        ? 'tags'
        : role === 'other' && isProse(index)
          ? 'note'
          : role,
  )
}

/** A cell without its links that are labels. */
const withoutLabels = (line: Line): Line =>
  lineOf(
    line.spans.filter(({ kind, isBadge, text }) => kind !== 'link' || (!isBadge && !isLabel(text))),
  )
