import type { Filtered } from './filter.ts'
import type { PageList, PageSection } from './read-list.ts'

/** Leaves only the visible rows on the page, and the sections that hold some; the contents count along. */
export function showRows({ rows, sections }: PageList, { visible, shown }: Filtered): void {
  const counts = new Map<PageSection, number>()
  rows.forEach(({ element, sections }, index) => {
    const hidden = !visible[index]
    // writing what is there already would cost a layout
    if (element.hidden !== hidden) element.hidden = hidden
    if (!hidden) for (const section of sections) counts.set(section, (counts.get(section) ?? 0) + 1)
  })
  for (const section of sections) {
    const { element, link } = section
    const count = counts.get(section) ?? 0
    element?.toggleAttribute('hidden', !count && shown < rows.length)
    const figure = link.nextElementSibling
    if (!figure || figure.textContent === String(count)) continue
    figure.textContent = String(count)
    link.classList.toggle('none', !count)
  }
}
