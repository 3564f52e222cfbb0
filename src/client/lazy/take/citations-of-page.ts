import type { Citation } from '../../../model/citations/citation.ts'
import { publishedIn, webAddresses } from '../../../model/citations/citations-of.ts'
import { withKeys, type Draft } from '../../../model/citations/with-keys.ts'
import { arxivIdOf, doiOf } from '../../../model/identifiers.ts'
import type { PageList, PageRow } from '../../rows.ts'

const known = new WeakMap<PageList, Map<PageRow, Citation>>()

/** The citations of all rows of a page, as `export` has them for its list. */
export function citationsOfPage(list: PageList): ReadonlyMap<PageRow, Citation> {
  const made = known.get(list)
  if (made) return made
  const citations = withKeys(list.rows.map(draftOf))
  const byRow = new Map(
    citations.flatMap((citation, index) => {
      const row = list.rows[index]
      return row ? [[row, citation] as const] : []
    }),
  )
  known.set(list, byRow)
  return byRow
}

function draftOf({ element, sections, venue, year, date, org, tag }: PageRow): Draft {
  const textOf = (selector: string): string => element.querySelector(selector)?.textContent ?? ''
  const addresses = webAddresses(
    Array.from(
      element.querySelectorAll('a.title, .links a'),
      (link) => link.getAttribute('href') ?? '',
    ),
  )
  const first = (find: (url: string) => string | null): string =>
    addresses.map((url) => (URL.canParse(url) ? find(url) : null)).find(Boolean) ?? ''
  const [url = '', ...links] = addresses
  return {
    title: writtenTitle(element),
    // a comma within a name is followed by a blank that does not break
    authors: textOf('.authors').split(', '),
    venue: venue[0] ?? '',
    ...publishedIn(year[0] ?? date.slice(0, 4), date, venue.length > 0),
    url,
    arxivId: first(arxivIdOf),
    doi: first(doiOf),
    orgs: org,
    section: sections.map(({ link }) => link.text).toReversed(),
    tags: tag,
    note: textOf('.note'),
    links,
    properties: Array.from(
      element.querySelectorAll('.properties span'),
      (span) => span.textContent,
    ),
  }
}

/** The title of a row with its mathematics as TeX. */
function writtenTitle(row: HTMLElement): string {
  const title = row.querySelector('.title')?.cloneNode(true)
  if (!(title instanceof HTMLElement)) return ''
  for (const math of title.querySelectorAll('math'))
    math.replaceWith(`$${math.getAttribute('alttext') ?? ''}$`)
  return title.textContent
}
