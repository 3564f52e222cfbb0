import { nodesIn } from '../markdown/nodes.ts'
import { countOf, hasPaper, type Content } from './found.ts'
import type { Chapter } from './chapter.ts'
import { isInPage } from '../url.ts'

/**
 * Finds the heading that is the document's title: the first heading, if it is the only one of level
 * 1 or has no entries directly below it, which would make it a section. If its subsections contain
 * entries, but another such heading contains nearly all of the document's, that one is the title.
 */
export function titleOf(chapters: Chapter[], contents: Map<Chapter, Content>): Chapter | undefined {
  const first = chapters.find(({ kind }) => kind === 'heading')
  const isMain = (chapter: Chapter): boolean =>
    !generic.test(chapter.title) && isTitle(chapter) && (sizes.get(chapter) ?? 0) * 20 >= total * 19
  const isTitle = (chapter: Chapter): boolean =>
    isTop(chapter) &&
    !hasPaper((contents.get(chapter)?.found ?? []).filter((each) => !('isHeading' in each)))
  if (!first || first.depth > 1) return undefined
  const sizes = new Map<Chapter | null, number>()
  let total = 0
  for (const chapter of chapters) {
    const size = countOf(contents.get(chapter)?.found ?? [])
    total += size
    for (let at: Chapter | null = chapter; at; at = at.parent)
      sizes.set(at, (sizes.get(at) ?? 0) + size)
  }
  const main = sizes.get(first) ? chapters.find(isMain) : undefined
  const isOnly = chapters.filter(isTop).length === 1
  return main ?? (isTitle(first) || isOnly ? first : undefined)
}

const isTop = ({ kind, depth }: Chapter): boolean => kind === 'heading' && depth === 1

/** Headings that name the part of a document with the list. */
const generic = new RegExp(
  String.raw`^\W*(?:main|table|index|contents?|(?:awesome )?papers?|paper lists?|lists?|` +
    String.raw`resources?|projects?|collections?)\b|目录|论文|列表`,
  'i',
)

/** The titles of the headings down to a chapter, without the document's title. */
export function pathOf(chapter: Chapter, title: Chapter | undefined): string[] {
  const path: string[] = []
  for (let at: Chapter | null = chapter; at && at.kind !== 'document'; at = at.parent)
    if (at !== title && (at === chapter || !isContents(at))) path.unshift(at.title)
  return path
}

/** Cached results; a chapter is checked once for each of its descendants. */
const known = new WeakMap<Chapter, boolean>()

/**
 * Whether a chapter is a table of contents, which contains later sections only by the depth of its
 * heading.
 */
function isContents(chapter: Chapter): boolean {
  const cached = known.get(chapter)
  if (cached !== undefined) return cached
  const links = chapter.blocks.flatMap((block) => nodesIn(block, 'link'))
  const is = links.length > 1 && links.every(({ url }) => isInPage(url))
  known.set(chapter, is)
  return is
}
