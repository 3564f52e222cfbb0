import type { Chapter } from './chapter.ts'

/** Sets years right that are headings of another level than their list means. */
export function nestYears(chapters: Chapter[]): void {
  const years = chapters.filter(
    ({ kind, title }) => kind === 'heading' && /^(?:19|20)\d\d$/.test(title),
  )
  const isYear = new Set(years)
  liftYears(chapters, isYear)
  if (new Set(years.map(({ title }) => title)).size < years.length) sinkYears(chapters, isYear)
}

/** A year that follows a topic as its equal, `## Avatars` and `## 2024`, is a part of it where such years repeat. */
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

/** A year with nothing of its own below another year, `### 2024` in `## 2025`, is its equal, and holds what follows it there. */
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
