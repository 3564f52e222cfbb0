import type { PageContext } from '../context.ts'
import { announce } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'
import type { Messages } from '../../model/messages/messages.ts'
import type { PageRow } from '../rows.ts'
import type { CitationForm } from './take/written.ts'

/** The forms that one paper can be cited in. */
export const citationForms: CitationForm[] = ['bibtex', 'ris', 'markdown', 'references']

/** Loads what writes citations. */
export const loadWriters = (): Promise<typeof import('./take/written.ts')> =>
  import('./take/written.ts')

/** Copies a text and confirms it. */
export async function copyText(
  text: string,
  said: (messages: Messages) => string,
  { status }: PageContext,
): Promise<void> {
  const messages = await loadMessages()
  try {
    await navigator.clipboard.writeText(text)
    announce(status, said(messages))
  } catch {
    // no clipboard without https or permission: a link's address is in the address bar
  }
}

/** Copies a link's full address, without what the list is filtered by. */
export function copyLink(link: HTMLAnchorElement, context: PageContext): Promise<void> {
  return copyText(link.href.replace(location.search, ''), ({ copied }) => copied, context)
}

/** Copies a citation of a row's paper and confirms it. */
export async function copyCitation(
  row: PageRow,
  context: PageContext,
  form: CitationForm = 'bibtex',
): Promise<void> {
  const { writtenAlone } = await loadWriters()
  return copyText(
    writtenAlone(row, context.list(), form),
    ({ copiedAs, forms }) => say(copiedAs, { value: forms[form] }),
    context,
  )
}
