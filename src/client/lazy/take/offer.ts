import type { Messages } from '../../../model/messages/messages.ts'
import type { PageContext } from '../../context.ts'
import { element } from '../../dom.ts'
import { languageOfPage, loadMessages } from '../../i18n.ts'
import { loadWriters } from '../clipboard.ts'
import { kindOfPage, takeButton } from './take-button.ts'

let buttons: HTMLElement[] | undefined
let waiting: ReturnType<typeof setTimeout> | undefined

/** Offers to take the papers that are shown: by a button beside their number, in a narrow window in the settings. */
export async function offerPapers(context: PageContext): Promise<void> {
  const messages = await loadMessages()
  const made = (buttons ??= [takeButton(context), takeButton(context)])
  name(made, context, messages)
  const [button, inSettings] = made
  // before the number of papers, so that this stays where it is
  if (button) context.input.after(button)
  const settings = document.querySelector('.settings + .menu')
  if (inSettings) settings?.prepend(inSettings)
}

/** Offers what is shown now, if anything was offered. */
export async function renewOffer(context: PageContext): Promise<void> {
  if (buttons) name(buttons, context, await loadMessages())
}

function name(buttons: HTMLElement[], context: PageContext, { take }: Messages): void {
  const { shown } = context.answer().filtered
  for (const button of buttons)
    Object.assign(button, {
      textContent: take(shown, kindOfPage()),
      lang: languageOfPage(),
      hidden: shown === 0,
    })
  clearTimeout(waiting)
  waiting = setTimeout(offerToZotero, 500, context)
}

/** Describes the shown papers for Zotero, and notifies it, because it read the page when that loaded. */
async function offerToZotero(context: PageContext): Promise<void> {
  const { main, list, answer } = context
  const { contextObjects } = await loadWriters()
  const { rows } = list()
  const { visible } = answer().filtered
  const objects = contextObjects(new Set(rows.filter((_, index) => visible[index])), list())
  const place = main.querySelector('.coins') ?? element('div', { className: 'coins', hidden: true })
  place.replaceChildren(...objects.map((title) => element('span', { className: 'Z3988', title })))
  main.append(place)
  document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }))
}
