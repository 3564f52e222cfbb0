import { loadMessages } from '../i18n.ts'

/** Rows that were unfolded to show what was searched for, not by their reader. */
const forHits = new Set<Element>()

/** Shows the whole of a row, or folds it again, as its reader asks. */
export function toggleRow(row: Element): void {
  forHits.delete(row)
  setOpen(row, !row.classList.contains('open'))
  row.scrollIntoView({ block: 'nearest' })
}

/** Shows the whole of a row. */
export function unfoldRow(row: Element): void {
  setOpen(row, true)
}

/** Whether a range in a part of a row is folded away, or cut off in the compact list. */
export function isFoldedAway(part: Element, range: StaticRange): boolean {
  const row = part.closest('li')
  const isFolded = document.documentElement.dataset.density || row?.matches('.fold')
  if (!isFolded || row?.matches('.open') || part.matches('.facts *')) return false
  const box = (part.closest('.head') ?? part).getBoundingClientRect()
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  const { bottom, height } = live.getBoundingClientRect()
  return height === 0 || bottom > box.bottom + 1
}

/** Unfolds rows with hits that cannot be seen. */
export function unfoldForHits(rows: readonly Element[]): void {
  for (const row of rows) {
    forHits.add(row)
    setOpen(row, true)
  }
}

/** Folds the rows again that were unfolded for hits. */
export function foldForHits(): void {
  for (const row of forHits) setOpen(row, false)
  forHits.clear()
}

function setOpen(row: Element, isOpen: boolean): void {
  row.classList.toggle('open', isOpen)
  const button = row.querySelector<HTMLElement>('.unfold')
  if (!button) return
  button.ariaExpanded = String(isOpen)
  const key = (button.dataset.t = isOpen ? 'fold' : 'unfold')
  void loadMessages().then((messages) => (button.textContent = messages[key]))
}
