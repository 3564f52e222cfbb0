import type { Forge } from '../../../model/forge.ts'
import { lineAddress } from '../../../model/forge.ts'
import type { Messages } from '../../../model/messages/messages.ts'
import type { PageContext } from '../../context.ts'
import { element } from '../../dom.ts'
import { loadMessages, messagesIn } from '../../i18n.ts'
import { titleOf, type PageRow } from '../../rows.ts'
import { lineOf } from '../source-line.ts'
import { followReading } from './place.ts'
import { reportAddress } from './report.ts'

/** Where suggestions lead; null if the site has no form. The build puts it in. */
declare const LISTWRIGHT_FORGE: (Forge & { as: 'issue' | 'edit' }) | null

let wordsOfIssues: Messages['suggest'] | undefined

/** Loads the words of issues, which are in the language of the list: its curator reads them. */
export async function loadWordsOfIssues(): Promise<Messages['suggest'] | undefined> {
  if (!LISTWRIGHT_FORGE) return undefined
  const [lang = ''] = document.documentElement.lang.split('-')
  return (wordsOfIssues ??= (await messagesIn(lang)).suggest)
}

/** Adds the button that opens the form to the page's footer. */
export async function addSuggesting(context: PageContext): Promise<void> {
  const footer = document.querySelector('footer p')
  if (!LISTWRIGHT_FORGE || !footer) return
  const { suggest } = await loadMessages()
  const button = element('button', {
    type: 'button',
    className: 'suggest',
    textContent: suggest.open,
    onclick: () => void openForm(context),
  })
  button.dataset.t = 'suggest.open'
  footer.append(button)
  followReading(context, footer)
}

/** The items of a paper's menu: a report about it, and the form for its section. */
export function suggestItems(
  row: PageRow,
  context: PageContext,
  { suggest }: Messages,
  close: () => void,
): HTMLElement[] {
  if (!LISTWRIGHT_FORGE || !wordsOfIssues) return []
  const file = fileOfList()
  const report = reportAddress(LISTWRIGHT_FORGE, wordsOfIssues, {
    title: titleOf(row.element),
    page: `${location.href.replace(/[?#].*/, '')}#${encodeURIComponent(row.element.id)}`,
    source: file && lineAddress(LISTWRIGHT_FORGE, file, lineOf(row, context)),
  })
  return [
    element('a', { href: report, textContent: suggest.report }),
    element('button', {
      type: 'button',
      textContent: suggest.open,
      onclick: () => {
        close()
        void openForm(context, row)
      },
    }),
  ]
}

/** The path of the list, as the footer links it on GitHub; `''` elsewhere. */
function fileOfList(): string {
  const source = document.querySelector<HTMLAnchorElement>('footer [href*="/blob/HEAD/"]')
  return decodeURIComponent(source?.pathname.split('/blob/HEAD/')[1] ?? '')
}

async function openForm(context: PageContext, row?: PageRow): Promise<void> {
  const [form, words] = await Promise.all([import('./form.ts'), loadWordsOfIssues()])
  if (LISTWRIGHT_FORGE && words) await form.openForm(context, LISTWRIGHT_FORGE, words, row)
}
