import { arxivIdOf, doiOf, monthOfArxivId, reviewIdOf } from './identifiers.ts'
import { addressKey } from './identity.ts'

/**
 * The address that a pasted word means: an arXiv id (`2409.18869`, `arXiv:2409.18869v2`), a DOI (`10.1000/x`,
 * `doi:10.1000/x`), an address with or without its scheme. null for other words.
 */
export function addressOfPasted(word: string): string | null {
  const bare = unwrapped(word)
  const arxiv = arxivIdIn(bare)
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(bare)?.[1]
  const address = doi
    ? `https://doi.org/${doi}`
    : /^https?:\/\//i.test(bare)
      ? bare
      : /^[\w-]+(?:\.[\w-]+)+\/./.test(bare)
        ? `https://${bare}`
        : ''
  return URL.canParse(address) ? address : null
}

/** A word without the brackets and marks around it. A bracket that opens within an address belongs to it: `/Transformer_(model)`. */
function unwrapped(word: string): string {
  const bare = word.trim().replace(/^[<([]+|[>)\].,;]+$/g, '')
  return bare.split('(').length > bare.split(')').length && word.includes(`${bare})`)
    ? `${bare})`
    : bare
}

function arxivIdIn(bare: string): string | null {
  const id = /^(?:arxiv:\s*)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i.exec(
    bare,
  )?.[1]
  return id && monthOfArxivId(id) ? id : null
}

/** The papers that a pasted word may name, as `papersAt` names them; empty for words that mean no address. */
export function papersOfPasted(word: string): string[] {
  const address = addressOfPasted(word)
  if (address === null) return []
  // other hosts put the arXiv id into their addresses, too
  const within = /[/:=](\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?=$|[/?#&])/.exec(address)?.[1]
  return [...(within && monthOfArxivId(within) ? [`arxiv ${within}`] : []), ...papersAt(address)]
}

/** The papers that a word may name by itself on OpenReview, whose ids look like words: `jHZfbBmrdq`. */
export function papersOfReviewId(word: string): string[] {
  return /^[\w-]{9,12}$/.test(word) ? [`openreview ${word}`] : []
}

/** What is at an address: `arxiv 2409.18869`, `openreview jHZfbBmrdq`, `doi 10.1000/x`, and the address without what differs from one form of a page to the next. */
export function papersAt(address: string): string[] {
  if (!URL.canParse(address)) return []
  const [arxiv, review, doi] = [arxivIdOf(address), reviewIdOf(address), doiOf(address)]
  return [
    arxiv && `arxiv ${arxiv.toLowerCase()}`,
    review && `openreview ${review}`,
    doi && `doi ${doi.toLowerCase()}`,
    pageKey(address),
  ].filter((key) => typeof key === 'string')
}

/** A page, be it as HTML or PDF, at whatever part of it, from wherever a reader came. */
function pageKey(address: string): string {
  const url = new URL(address)
  url.hash = ''
  const asked = [...url.searchParams].filter(([name]) => !/^(?:utm_|ref$|fbclid$)/.test(name))
  url.search = new URLSearchParams(asked).toString()
  url.pathname = url.pathname
    .replace(/\.(?:pdf|html?)$/i, '')
    .replace(/\/(?:abs|pdf|html|papers)(?=\/)/, '')
  return addressKey(url.href)
}
