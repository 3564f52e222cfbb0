import type { EntryKind } from '../../../model/entry-kind.ts'
import type { PageContext } from '../../context.ts'
import { element } from '../../dom.ts'
import { languageOfPage } from '../../i18n.ts'
import { fillTakeMenu } from './take-menu.ts'

let menu: HTMLElement | undefined

/** A button that opens the menu of what papers can be taken, and how. It has no words yet. */
export function takeButton(context: PageContext): HTMLButtonElement {
  const popover = (menu ??= menuIn(context))
  return element('button', {
    type: 'button',
    className: 'take',
    popoverTargetElement: popover,
    // it opens right after this
    onclick: () => fillTakeMenu(popover, context),
  })
}

function menuIn({ input }: PageContext): HTMLElement {
  const made = element('div', { className: 'menu taking', popover: 'auto', lang: languageOfPage() })
  input.form?.append(made)
  return made
}

/** What the entries of the page are called. */
export const kindOfPage = (): EntryKind =>
  (document.body.dataset.entries as EntryKind | undefined) ?? 'papers'
