import type { Chapter } from './chapter.ts'

/** A year that follows a topic as its equal, `## Avatars` and `## 2024`, is a part of it where such years repeat. */
export function nestYears(chapters: Chapter[]): void {
  const years = chapters.filter(
    ({ kind, title }) => kind === 'heading' && /^(?:19|20)\d\d$/.test(title),
  )
  if (new Set(years.map(({ title }) => title)).size === years.length) return
  const isYear = new Set(years)
  /** By depth. */
  const topics: (Chapter | undefined)[] = []
  for (const chapter of chapters) {
    if (chapter.kind !== 'heading') continue
    const topic = topics[chapter.depth]
    if (!isYear.has(chapter)) topics[chapter.depth] = chapter
    else if (topic && topic.parent === chapter.parent) chapter.parent = topic
  }
}
