import { slice, trim, type Line } from '../line.ts'

export type Field = 'authors' | 'orgs' | 'date' | 'venue' | 'tags' | 'note'

const names: [RegExp, Field][] = [
  [/^(?:authors?|作者)$/i, 'authors'],
  [/^(?:institutions?|institutes?|affiliations?|organi[sz]ations?|机构|单位|作者单位)$/i, 'orgs'],
  [/^(?:date|published(?: on)?|time|year|日期|时间|发表时间)$/i, 'date'],
  [/^(?:publisher|venue|conference|journal|publication|published in|会议|期刊|发表)$/i, 'venue'],
  [/^(?:keys?|key ?words?|tags?|topics?|关键词|标签)$/i, 'tags'],
  [
    /^(?:tl;?dr|abstract|summary|description|intro(?:duction)?|notes?|comments?|remarks?|highlights?|contribution|内容|\p{Script=Han}{0,4}(?:简介|介绍|备注|说明|摘要|描述))$/iu,
    'note',
  ],
]

/** Reads a line that says itself what it is: `📅 Date: May 1, 2026`, `机构：清华`; null for any other. */
export function labelledField(line: Line): { field: Field; words: Line } | null {
  const [whole, name = ''] =
    /^[^\p{L}\uFFFC]*(\p{L}[\p{L};\s]{1,20}?)\s*[:：]\s*(?=\S)/u.exec(line.shape) ?? []
  const field = names.find(([form]) => form.test(name))?.[1]
  return whole === undefined || field === undefined
    ? null
    : { field, words: trim(slice(line, whole.length)) }
}
