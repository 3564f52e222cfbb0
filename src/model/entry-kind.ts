import { identifiersOf } from './identity.ts'
import { papersOf, type List, type Paper } from './list.ts'

export const entryKinds = ['papers', 'tools', 'books', 'datasets', 'projects', 'entries'] as const

/** What the entries of a list are called. */
export type EntryKind = (typeof entryKinds)[number]

/** The words of headings that name the kind of the entries below. */
const kindWords: [EntryKind, RegExp][] = [
  ['tools', /\b(?:tools?|toolkits?|software)\b|工具|软件|ツール|도구|инструмент/iu],
  ['books', /\b(?:e-?)?books\b|书籍|图书|电子书|書籍|도서|книг/iu],
  ['datasets', /\bdata ?sets?\b|数据集|データセット|데이터셋|датасет/iu],
  ['projects', /\bprojects?\b|项目|プロジェクト|프로젝트|проект/iu],
]

/**
 * What the entries of a list are: papers where most look like one; else what its title says, or the titles around most of
 * them.
 */
export function entryKindOf(list: List): EntryKind {
  const papers = papersOf(list)
  const most = (is: (paper: Paper) => boolean): boolean =>
    papers.filter(is).length * 2 > papers.length
  if (most(looksLikePaper)) return 'papers'
  const [kind] =
    kindWords.find(([, words]) => words.test(list.title)) ??
    kindWords.find(([, words]) =>
      most(({ section }) => section.some((title) => words.test(title))),
    ) ??
    []
  return kind ?? 'entries'
}

/** It has an identifier or a venue, or a title that is a sentence, and people or organisations behind it. */
function looksLikePaper(paper: Paper): boolean {
  const { title, venue, authors, orgs } = paper
  const isSentence = title.split(/\s+/).length > 4 || /\p{Script=Han}{12}/u.test(title)
  return (
    venue !== null ||
    identifiersOf(paper).length > 0 ||
    (isSentence && authors.length + orgs.length > 0)
  )
}

/** What the entries of several lists are together. */
export function commonKind(kinds: EntryKind[]): EntryKind {
  const [first = 'entries'] = kinds
  return kinds.every((kind) => kind === first) ? first : 'entries'
}
