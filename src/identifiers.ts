const arxivHosts =
  /^(?:(?:www|export|cn|de)\.)?(?:arxiv\.org|ar5iv\.org|ar5iv\.labs\.arxiv\.org|alphaxiv\.org)$/
const newId = /^(\d{2})(\d{2})\.\d{4,5}/
const oldId = /^[a-z-]+(?:\.[A-Z]{2})?\/(\d{2})(\d{2})\d{3}/

/** The arXiv id behind an address, without its version: behind `/abs/`, `/pdf/`, `/html/`, Hugging Face's and alphaXiv's pages and arXiv's own DOI. */
export function arxivIdOf(address: string): string | null {
  const url = new URL(address)
  const path = decode(url.pathname)
  const behind =
    (arxivHosts.test(url.hostname) &&
      /^\/(?:abs|pdf|html|format|overview|ps)\/(.+)$/.exec(path)?.[1]) ||
    (/^(?:www\.)?huggingface\.co$|^hf\.co$/.test(url.hostname) &&
      /^\/papers\/(.+)$/.exec(path)?.[1]) ||
    (/^(?:dx\.)?doi\.org$/.test(url.hostname) && /^\/10\.48550\/arxiv\.(.+)$/i.exec(path)?.[1])
  return (behind && (newId.exec(behind)?.[0] ?? oldId.exec(behind)?.[0])) || null
}

/** The DOI behind an address of doi.org or of a publisher that puts it into the path. */
export function doiOf(address: string): string | null {
  const { pathname } = new URL(address)
  const doi = /\/(10\.\d{4,9}\/[^?#]+)$/.exec(decode(pathname))?.[1]
  return doi ? doi.replace(/(?:\.pdf|\/(?:abstract|full|pdf|epdf))$/i, '') : null
}

/** The month in which an arXiv id was given out, `YYYY-MM`. */
export function monthOfArxivId(id: string): string | null {
  const [, year = '', month = ''] = newId.exec(id) ?? oldId.exec(id) ?? []
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null
  return `${Number(year) > 90 ? '19' : '20'}${year}-${month}`
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
