import { element, isNarrow } from '../dom.ts'
import { loadMessages } from '../i18n.ts'

/** Rows that were unfolded to show what was searched for, not by their reader. */
const forHits = new Set<Element>()

/** Gives rows whose notes are cut the button that unfolds them, where the last line of the note ends. */
export async function addUnfolding(rows: readonly Element[]): Promise<void> {
  const { unfold } = await loadMessages()
  for (const row of rows) {
    const note = row.querySelector<HTMLElement>('.note')
    if (!note || row.querySelector('.unfold')) continue
    const button = element('button', {
      type: 'button',
      className: 'unfold',
      ariaExpanded: 'false',
      textContent: unfold,
    })
    button.dataset.t = 'unfold'
    const below = row.clientHeight - note.offsetTop - note.offsetHeight
    button.style.insetBlockEnd = `${below}px`
    row.append(button)
  }
}

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
  const isFolding = document.documentElement.dataset.density || isNarrow()
  if (!(isFolding || row?.matches('.fold')) || row?.matches('.open') || part.matches('.facts *'))
    return false
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
