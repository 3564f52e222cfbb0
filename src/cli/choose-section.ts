import { UsageError } from '../model/diagnostic.ts'
import { fold } from '../model/fold.ts'
import type { List, Section } from '../model/list.ts'
import { suggestion } from '../model/did-you-mean.ts'

/** The maximum number of sections that a message names. */
const maxNamed = 20

/**
 * Finds a section by its anchor, its path `A / B`, the end of that, its title, or words of it, in this order.
 * @param wanted null for the only section
 * @throws UsageError if none or several fit, with those that can be named
 */
export function chooseSection({ sections }: List, wanted: string | null): Section {
  const filled = sections.filter(({ papers }) => papers.length)
  if (wanted === null) {
    const [only, ...others] = filled
    if (only && !others.length) return only
    throw new UsageError(`Say where with --section; sections:\n${named(filled)}`)
  }
  const anchor = wanted.replace(/^#/, '')
  const words = sectionKey(wanted)
  const ways: ((section: Section) => boolean)[] = [
    (section) => section.anchor === anchor || section.aliases.includes(anchor),
    ({ path }) => sectionKey(path.join('/')) === words,
    ({ path }) => `/${sectionKey(path.join('/'))}`.endsWith(`/${words}`),
    ({ title }) => sectionKey(title).includes(words),
  ]
  for (const fits of ways) {
    const found = sections.filter(fits).flatMap((section) => filledIn(section, filled))
    const [first, ...others] = new Set(found)
    if (first && !others.length) return first
    if (first)
      throw new UsageError(
        `Several sections fit ${wanted}; name one by its path or anchor:\n${named([first, ...others])}`,
      )
  }
  const titles = sections.map(({ title }) => title)
  throw new UsageError(
    `Unknown section ${wanted}${suggestion(wanted, titles)}; sections:\n${named(filled)}`,
  )
}

/** A section; instead of an empty one those below it that have papers. */
function filledIn(section: Section, filled: Section[]): Section[] {
  if (section.papers.length) return [section]
  const below = filled.filter(({ path }) => section.path.every((title, at) => path[at] === title))
  return below.length ? below : [section]
}

/** A title or path for comparison: spaces around slashes and before icons do not count. */
export const sectionKey = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}/+#]+/gu, ' ')
    .replace(/ *\/ */g, '/')
    .trim()

function named(sections: Section[]): string {
  const rows = sections
    .slice(0, maxNamed)
    .map(({ path, anchor }) => `  ${path.join(' / ') || '(no heading)'}  #${anchor}`)
  const more = sections.length - rows.length
  return [...rows, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n')
}
