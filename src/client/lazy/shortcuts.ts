import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { languageOfPage, loadMessages } from '../i18n.ts'
import type { PageRow } from '../rows.ts'
import { copyCitation } from './clipboard.ts'
import { toggle } from './take/selection.ts'

/** Where it is remembered that single keys are disabled. */
const stored = 'listwright.keys'

/**
 * Answers a single key: `j` and `k` go from paper to paper, `c` cites the one that has the focus, `x` selects it, or the one
 * that the pointer is on, `?` shows the help.
 */
export function press(key: string, context: PageContext): void {
  if (key === '?') return void openHelp()
  const rowOf = (element: Element | null | undefined): PageRow | undefined =>
    context.list().rows.find((row) => row.element === element)
  if (key === 'x') {
    const focused = document.activeElement?.closest('main li[id]')
    const row = rowOf(focused ?? context.main.querySelector('li[id]:hover'))
    return row && toggle(row, context)
  }
  const inOrder = Array.from(context.main.querySelectorAll<HTMLElement>('li[id]')).filter((row) =>
    row.checkVisibility({ contentVisibilityAuto: false }),
  )
  const here = inOrder.findIndex((row) => row.contains(document.activeElement))
  if (key === 'c') {
    const row = rowOf(inOrder[here])
    return row && void copyCitation(row, context)
  }
  // from nowhere it starts with what is on the screen
  const first = inOrder.findIndex((row) => row.getBoundingClientRect().bottom > 150)
  const next = here < 0 ? first : here + (key === 'j' ? 1 : -1)
  inOrder[next]?.querySelector<HTMLElement>('a.title, .anchor')?.focus()
  inOrder[next]?.scrollIntoView({ block: 'nearest' })
}

/** Shows what the keys do, and lets the reader disable them, which is remembered. */
async function openHelp(): Promise<void> {
  const { help, keys, singleKeys, done } = await loadMessages()
  const lines: [string, string][] = [
    ['/', keys.search],
    ['j', keys.next],
    ['k', keys.previous],
    ['Enter', keys.open],
    ['c', keys.cite],
    ['x', keys.select],
    ['?', keys.help],
    ['Esc', keys.leave],
  ]
  const root = document.documentElement
  const list = element(
    'dl',
    {},
    ...lines.map(([key, does]) =>
      element(
        'div',
        {},
        element('dt', {}, element('kbd', { textContent: key })),
        element('dd', { textContent: does }),
      ),
    ),
  )
  const box = element('input', {
    type: 'checkbox',
    checked: !root.dataset.keys,
    onchange: () => remember(!box.checked),
  })
  const close = element('button', {
    type: 'button',
    className: 'done',
    textContent: done,
    autofocus: true,
    onclick: () => dialog.close(),
  })
  const dialog = element('dialog', {
    className: 'help',
    lang: languageOfPage(),
    onclose: () => dialog.remove(),
  })
  const title = element('h2', { id: 'UI.help', textContent: help })
  dialog.setAttribute('aria-labelledby', title.id)
  dialog.append(title, list, element('label', {}, box, singleKeys), close)
  // beside it, not in it
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  document.body.append(dialog)
  dialog.showModal()
}

function remember(off: boolean): void {
  const { dataset } = document.documentElement
  if (off) dataset.keys = 'off'
  else delete dataset.keys
  try {
    if (off) localStorage.setItem(stored, 'off')
    else localStorage.removeItem(stored)
  } catch {
    // a browser may refuse storage
  }
}
