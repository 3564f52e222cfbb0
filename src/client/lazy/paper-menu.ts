import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { loadMessages, loadedMessages, say } from '../i18n.ts'
import { titleOf } from '../rows.ts'
import type { PageRow } from '../rows.ts'
import { citationForms, copyCitation, copyLink, loadWriters } from './clipboard.ts'
import { lineOf } from './source-line.ts'
import { loadWordsOfIssues, suggestItems } from './suggest/suggesting.ts'
import { selectedRows } from './take/selected-rows.ts'
import { toggle } from './take/selection.ts'

/** Rows that get their button in one go; between goes the page may answer. */
const atOnce = 200

/** Gives each paper a button for what is wanted of it now and then: its link, its citation, its line in the source. */
export async function bindPaperMenu(context: PageContext): Promise<void> {
  const menu = element('div', { className: 'menu', popover: 'auto' })
  const [{ more }] = await Promise.all([loadMessages(), loadWordsOfIssues()])
  const { rows } = context.list()
  const add = (from: number): void => {
    for (const row of rows.slice(from, from + atOnce)) {
      const button: HTMLButtonElement = element('button', {
        type: 'button',
        className: 'more',
        ariaLabel: say(more, { value: titleOf(row.element) }),
        popoverTargetElement: menu,
        onclick: () => open(menu, row, button, context),
      })
      row.element.append(button)
    }
    if (from + atOnce < rows.length) setTimeout(add, 0, from + atOnce)
  }
  context.main.append(menu)
  add(0)
}

/** Fills the menu for a row and lays it under the button, above it if there is no space below. */
function open(menu: HTMLElement, row: PageRow, button: HTMLElement, context: PageContext): void {
  // the popover opens right after this: it must be whole and in its place by then
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const up = bottom + 380 > innerHeight
  Object.assign(menu.style, {
    top: `${scrollY + (up ? top : bottom)}px`,
    translate: up ? '0 -100%' : '0',
    ...(getComputedStyle(button).direction === 'rtl'
      ? { left: `${Math.max(8, left)}px`, right: 'auto' }
      : { right: `${Math.max(8, document.documentElement.clientWidth - right)}px`, left: 'auto' }),
  })
  button.after(menu)
  void loadWriters()
  const messages = loadedMessages()
  if (!messages) return
  const close = (done: () => unknown) => (): void => {
    menu.hidePopover()
    done()
  }
  const link = row.element.querySelector<HTMLAnchorElement>('.anchor')
  // its text by lines, with a pencil beside it: an editor's address would need a branch by name, and takes no line
  const source = document.querySelector<HTMLAnchorElement>(
    'footer [href^="https://github.com/"][href*="/blob/"]',
  )
  const items = [
    ...citationForms.map((form, index) =>
      element('button', {
        type: 'button',
        textContent: say(messages.copyAs, { value: messages.forms[form] }),
        autofocus: index === 0,
        onclick: close(() => copyCitation(row, context, form)),
      }),
    ),
    element('button', {
      type: 'button',
      textContent: messages.copyLink,
      onclick: close(() => link && copyLink(link, context)),
    }),
    element('button', {
      type: 'button',
      textContent: selectedRows.has(row) ? messages.unselect : messages.select,
      onclick: close(() => toggle(row, context)),
    }),
  ]
  menu.replaceChildren(
    ...items,
    ...(source
      ? [
          element('a', {
            href: `${source.href}?plain=1#L${lineOf(row, context)}`,
            textContent: messages.edit,
          }),
        ]
      : []),
    ...suggestItems(row, context, messages, () => menu.hidePopover()),
  )
}
