import type { Chapter } from './chapter.ts'

/** Moves headings of years whose level does not match the structure of their list. */
export function nestYears(chapters: Chapter[]): void {
  const years = chapters.filter(
    ({ kind, title }) => kind === 'heading' && /^(?:19|20)\d\d$/.test(title),
  )
  const isYear = new Set(years)
  liftYears(chapters, isYear)
  if (new Set(years.map(({ title }) => title)).size < years.length) sinkYears(chapters, isYear)
}

/**
 * Moves a year that follows a topic at the same level, `## Avatars` and `## 2024`, into the topic
 * if years repeat.
 */
function sinkYears(chapters: Chapter[], isYear: Set<Chapter>): void {
  /** By depth. */
  const topics: (Chapter | undefined)[] = []
  for (const chapter of chapters) {
    if (chapter.kind !== 'heading') continue
    const topic = topics[chapter.depth]
    if (!isYear.has(chapter)) topics[chapter.depth] = chapter
    else if (topic && topic.parent === chapter.parent) chapter.parent = topic
  }
}

/**
 * Moves a year without content below another year, `### 2024` in `## 2025`, to the level of the
 * outer one, together with what follows it there.
 */
function liftYears(chapters: Chapter[], isYear: Set<Chapter>): void {
  chapters.forEach((year, index) => {
    const outer = year.parent
    const next = chapters[index + 1]
    if (!isYear.has(year) || !outer || !isYear.has(outer) || year.blocks.length) return
    if (next?.parent !== outer || isYear.has(next)) return
    for (let at = index + 1; at < chapters.length; at++) {
      const chapter = chapters[at] as Chapter
      const isEnd = chapter.depth <= (isYear.has(chapter) ? year.depth : outer.depth)
      if (chapter.kind === 'heading' && isEnd) break
      if (chapter.parent === outer) chapter.parent = year
    }
    year.parent = outer.parent
  })
}
