import { toString } from 'mdast-util-to-string'
import type { OtherKind } from '../list.ts'
import type { Chapter } from './chapter.ts'

/** Headings under which no papers stand, however much the bullets look like some. */
const asides: [RegExp, OtherKind][] = [
  [
    /^(?:\W*)(?:news|latest news|updates?|what'?s new|change ?log|recent (?:news|updates|changes)|announcements?|更新|最新(?:动态|消息)|新闻|更新日志)\W*$/iu,
    'news',
  ],
  [/^(?:\W*)(?:sponsors?|sponsoring|backers|partners|supporters|donat\w+|赞助)\W*$/iu, 'sponsors'],
  [
    /^(?:\W*)(?:contribut\w+|contributors?|how to contribute|贡献|贡献者|acknowled\w+|thanks|credits|maintainers?|authors?|致谢)\W*$/iu,
    'contributing',
  ],
  [/^(?:\W*)(?:(?:list of )?licen[cs]es?|copyright|许可|协议)\W*$/iu, 'licence'],
  [/^(?:\W*)(?:citation|cite|citing|how to cite|bibtex|引用)\W*$/iu, 'citation'],
  [/^(?:\W*)(?:star history|stargazers|star-history)\W*$/iu, 'badge'],
]

/** The kind of links under a heading that names no papers, or below such a one. */
export function asideOf(chapter: Chapter): OtherKind | null {
  for (let at: Chapter | null = chapter; at; at = at.parent)
    if (at.kind === 'heading')
      for (const [name, kind] of asides)
        if (name.test(at.title) && (kind !== 'news' || isDated(chapter))) return kind
  return null
}

/** News begin with a date; a section of papers on news does not. */
function isDated({ blocks }: Chapter): boolean {
  const lines = blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.map((item) => toString(item))
      : block.type === 'paragraph'
        ? [toString(block)]
        : block.type === 'table'
          ? ['table']
          : [],
  )
  const dated = lines.filter((line) =>
    /^[^\p{L}\p{N}]*(?:(?:19|20)?\d\d[-./年\s]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu.test(
      line,
    ),
  )
  return dated.length * 2 >= lines.length
}
