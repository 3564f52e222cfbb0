import type { SectionView } from './list-view.ts'

/** Links of the contents that are seen at a glance. */
const glance = 24

/** Folds the contents of a list of many sections: down to the level at which they are still seen at a glance. */
export function foldContents(roots: SectionView[]): void {
  const listed = (sections: SectionView[]): SectionView[] =>
    sections.filter(({ title, hollow }) => title && !hollow)
  let level = listed(roots)
  let shown = level.length
  for (;;) {
    const next = level.flatMap(({ sections }) => listed(sections))
    shown += next.length
    if (!next.length) return
    if (shown > glance) break
    level = next
  }
  const fold = (section: SectionView): void => {
    section.folded = Number(listed(section.sections).length > 0)
    section.sections.forEach(fold)
  }
  level.forEach(fold)
}
