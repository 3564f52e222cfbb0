import type { Kit } from './kit.ts'
import { loadMessages } from './load-messages.ts'

const stored = 'listwright.keys'

/** Shows what the keys do, and lets them be turned off; that is remembered. */
export async function openHelp({ element }: Pick<Kit, 'element'>): Promise<void> {
  const { help, keys, singleKeys, done } = await loadMessages()
  const lines: [string, string][] = [
    ['/', keys.search],
    ['j', keys.next],
    ['k', keys.previous],
    ['Enter', keys.open],
    ['c', keys.cite],
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
    lang: document.querySelector('footer')?.lang ?? '',
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
