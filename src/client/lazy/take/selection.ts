import type { Messages } from '../../../model/messages/messages.ts'
import type { PageContext } from '../../context.ts'
import { element } from '../../dom.ts'
import { languageOfPage, loadMessages, say } from '../../i18n.ts'
import { hold, rememberedPlace, rememberPlace } from '../../reading-position.ts'
import { titleOf, type PageRow } from '../../rows.ts'
import { selectedRows } from './selected-rows.ts'
import { kindOfPage, takeButton } from './take-button.ts'

/** Rows that get their checkbox in one go; between goes the page may answer. */
const atOnce = 200

/** Selects a row, or no longer. While any is selected, each row has a checkbox, and a bar says how many are. */
export function toggle(row: PageRow, context: PageContext): void {
  if (!selectedRows.delete(row)) selectedRows.add(row)
  void showSelection(context)
}

/** Shows on the page what is selected. */
async function showSelection(context: PageContext): Promise<void> {
  const messages = await loadMessages()
  const { main } = context
  const isSelecting = selectedRows.size > 0
  if (isSelecting !== main.classList.contains('selecting')) {
    // rows become narrower or wider, and what is above the reader higher
    rememberPlace(main)
    main.classList.toggle('selecting', isSelecting)
    if (isSelecting) addBoxes(context, messages)
    const place = rememberedPlace()
    const row = place && document.getElementById(place.id)
    if (row) hold(row, place.offset)
  }
  // asking each row by `:has` would restyle a long list at every choice
  for (const row of context.list().rows) {
    const isSelected = selectedRows.has(row)
    if (isSelected === row.element.classList.contains('chosen')) continue
    row.element.classList.toggle('chosen', isSelected)
    const box = row.element.querySelector<HTMLInputElement>('.select input')
    if (box) box.checked = isSelected
  }
  showBar(context, messages)
}

function addBoxes(context: PageContext, messages: Messages, from = 0): void {
  const { rows } = context.list()
  for (const row of rows.slice(from, from + atOnce))
    if (!row.element.querySelector('.select')) row.element.prepend(boxOf(row, context, messages))
  if (from + atOnce < rows.length) setTimeout(addBoxes, 0, context, messages, from + atOnce)
}

function boxOf(row: PageRow, context: PageContext, { selectPaper }: Messages): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    checked: selectedRows.has(row),
    ariaLabel: say(selectPaper, { value: titleOf(row.element) }),
    onchange: () => toggle(row, context),
  })
  return element('label', { className: 'select' }, box)
}

let bar:
  | { element: HTMLElement; said: HTMLElement; take: HTMLElement; drop: HTMLElement }
  | undefined

function showBar(context: PageContext, messages: Messages): void {
  bar ??= makeBar(context)
  bar.element.hidden = selectedRows.size === 0
  bar.element.lang = languageOfPage()
  bar.said.textContent = say(messages.selected, { n: selectedRows.size })
  bar.take.textContent = messages.take(selectedRows.size, kindOfPage())
  bar.drop.textContent = messages.clearSelection
}

function makeBar(context: PageContext): NonNullable<typeof bar> {
  const said = element('output', {})
  const take = takeButton(context)
  const drop = element('button', {
    type: 'button',
    onclick: () => {
      selectedRows.clear()
      void showSelection(context)
      context.main.focus({ preventScroll: true })
    },
  })
  const made = element('div', { className: 'selected' }, said, take, drop)
  context.main.after(made)
  return { element: made, said, take, drop }
}
