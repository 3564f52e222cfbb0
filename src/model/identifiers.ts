const arxivHosts =
  /^(?:(?:www|export|cn|de)\.)?(?:arxiv\.org|ar5iv\.org|ar5iv\.labs\.arxiv\.org|alphaxiv\.org)$/
const newId = /^(?:arxiv:)?((\d{2})(\d{2})\.\d{4,5})/i
const oldId = /^(?:arxiv:)?([a-z-]+(?:\.[A-Z]{2})?\/(\d{2})(\d{2})\d{3})/

/** The arXiv id in a URL of arXiv, Hugging Face or alphaXiv, or in arXiv's own DOI, without its version. */
export function arxivIdOf(address: string): string | null {
  const url = new URL(address)
  const path = decoded(url.pathname)
  const following =
    (arxivHosts.test(url.hostname) &&
      /^\/(?:abs|pdf|html|format|overview|ps)\/(.+)$/.exec(path)?.[1]) ||
    (/^(?:www\.)?huggingface\.co$|^hf\.co$/.test(url.hostname) &&
      /^\/papers\/(.+)$/.exec(path)?.[1]) ||
    (/^(?:dx\.)?doi\.org$/.test(url.hostname) &&
      /^\/(?:doi:)?10\.48550\/arxiv\.(.+)$/i.exec(path)?.[1])
  return (following && (newId.exec(following) ?? oldId.exec(following))?.[1]) || null
}

/** The id of a paper's page or PDF on OpenReview. */
export function reviewIdOf(address: string): string | null {
  const { hostname, pathname, searchParams } = new URL(address)
  const isReview =
    /^(?:www\.)?openreview\.net$/.test(hostname) && /^\/(?:forum|pdf)$/.test(pathname)
  return isReview ? searchParams.get('id') : null
}

/** The DOI in a URL of doi.org, or of a publisher that has it in the path. */
export function doiOf(address: string): string | null {
  const { pathname } = new URL(address)
  const path = decoded(pathname)
  const doi = /[/:](10\.\d{4,9}\/[^?#]+)$/.exec(path)?.[1]
  return doi ? withoutView(doi) : null
}

/** What publishers append to a DOI for one format of a paper or one part of its page. */
const views = new Set([
  'abs',
  'abstract',
  'epdf',
  'epub',
  'full',
  'full-text',
  'fulltext',
  'html',
  'meta',
  'pdf',
  'pdf+html',
  'supplementary-material',
])

/** DOIs of bioRxiv and medRxiv with a version; elsewhere a version may be part of the DOI. */
const preprint = /^(10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,})v\d+(?![\d\w])/

function withoutView(doi: string): string {
  const at = Math.max(doi.lastIndexOf('/'), doi.lastIndexOf('.'))
  if (at > doi.indexOf('/') && views.has(doi.slice(at + 1).toLowerCase()))
    return withoutView(doi.slice(0, at))
  if (doi.endsWith('/')) return withoutView(doi.slice(0, -1))
  return preprint.exec(doi)?.[1] ?? doi
}

/** The month in which arXiv assigned an id, `YYYY-MM`. */
export function monthOfArxivId(id: string): string | null {
  const [, , year = '', month = ''] = newId.exec(id) ?? oldId.exec(id) ?? []
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null
  return `${Number(year) > 90 ? '19' : '20'}${year}-${month}`
}

/** A part of a URL without percent encoding; unchanged if the encoding is not valid. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
