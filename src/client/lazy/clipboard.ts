import type { Citation } from '../../model/bibtex.ts'
import { bibtex } from '../../model/bibtex.ts'
import { arxivIdOf, doiOf } from '../../model/identifiers.ts'
import type { PageContext } from '../context.ts'
import { announce } from '../dom.ts'
import { loadMessages } from '../i18n.ts'
import type { PageRow } from '../rows.ts'

/** Copies a text and confirms it, in the words of a message. */
async function copyText(
  text: string,
  said: 'copied' | 'citeCopied',
  { status }: PageContext,
): Promise<void> {
  const messages = await loadMessages()
  try {
    await navigator.clipboard.writeText(text)
    announce(status, messages[said])
  } catch {
    // no clipboard without https or permission: a link's address is in the address bar
  }
}

/** Copies a link's full address, without what the list is filtered by. */
export function copyLink(link: HTMLAnchorElement, context: PageContext): Promise<void> {
  return copyText(link.href.replace(location.search, ''), 'copied', context)
}

/** Makes a paper's BibTeX, copies it and confirms that. */
export function copyCitation(row: PageRow, context: PageContext): Promise<void> {
  return copyText(bibtex(citationOf(row)), 'citeCopied', context)
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
  return {
    title: writtenTitle(element),
    authors: text('.authors').split(/, */).filter(Boolean),
    venue: venue[0] ?? '',
    year: year[0] ?? date.slice(0, 4),
    url: urls[0] ?? '',
    arxivId: first(arxivIdOf),
    doi: first(doiOf),
  }
}
