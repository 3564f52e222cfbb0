import { bibtex } from '../../model/bibtex.ts'
import type { Citation } from '../../model/citation.ts'
import { arxivIdOf, doiOf } from '../../model/identifiers.ts'
import { markdownReference, plainReference, ris } from '../../model/references.ts'
import type { PageContext } from '../context.ts'
import { announce } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'
import type { Messages } from '../../model/messages/messages.ts'
import type { PageRow } from '../rows.ts'

/** The forms that a paper can be cited in. */
const forms = { bibtex, ris, markdown: markdownReference, plain: plainReference }

export type CitationForm = keyof typeof forms

export const citationForms = Object.keys(forms) as CitationForm[]

/** Copies a text and confirms it. */
async function copyText(
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
export function copyCitation(
  row: PageRow,
  context: PageContext,
  form: CitationForm = 'bibtex',
): Promise<void> {
  return copyText(
    forms[form](citationOf(row)),
    ({ copiedAs, forms }) => say(copiedAs, { value: forms[form] }),
    context,
  )
}

/** The title of a row with its mathematics as TeX. */
function writtenTitle(row: HTMLElement): string {
  const title = row.querySelector('.title')?.cloneNode(true)
  if (!(title instanceof HTMLElement)) return ''
  for (const math of title.querySelectorAll('math'))
    math.replaceWith(`$${math.getAttribute('alttext') ?? ''}$`)
  return title.textContent.trim()
}

/** What a citation of a row's paper needs. */
function citationOf({ element, venue, year, date }: PageRow): Citation {
  const text = (selector: string): string =>
    element.querySelector(selector)?.textContent.trim() ?? ''
  const urls = Array.from(
    element.querySelectorAll<HTMLAnchorElement>('a.title, .links a'),
    ({ href }) => href,
  )
  const first = (find: (url: string) => string | null): string => urls.map(find).find(Boolean) ?? ''
  // a comma within a name is followed by a blank that does not break
  const authors = text('.authors').split(', ').filter(Boolean)
  const printed = year[0] ?? date.slice(0, 4)
  return {
    title: writtenTitle(element),
    authors: authors.map((author) => author.replace(/\u00a0/g, ' ')),
    venue: venue[0] ?? '',
    year: printed,
    // beside a venue it is the month of the preprint
    month: !venue[0] && date.startsWith(`${printed}-`) ? date.slice(5, 7) : '',
    url: urls[0] ?? '',
    arxivId: first(arxivIdOf),
    doi: first(doiOf),
  }
}
