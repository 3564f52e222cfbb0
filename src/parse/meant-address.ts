/** File extensions that are also top-level domains; a bare name with one is a file. */
const files = new Set(['md', 'py', 'rs', 'sh', 'pl', 'ps', 'cc', 'mm', 'so', 'ai'])
/** Top-level domains of more than two letters that lists of papers link to. */
const domains = new Set(
  (
    'academy app art biz blog cloud codes com design dev edu education finance games gov group health info ink ' +
    'institute int life link live media mil mobi name net network news one online org page pro pub science site ' +
    'space store studio systems team tech technology tools top university website wiki work world xyz zone'
  ).split(' '),
)
const quotes = '"\'`“”‘’«»「」<>'

/**
 * Corrects a mistyped URL: a missing scheme, a lost colon or slash, surrounding quotes or brackets. Returns
 * null if there is no typo.
 */
export function meantAddress(target: string): string | null {
  const bare = withoutBrackets(withoutQuotes(target))
  const isQuoted = bare !== target
  const [, prefix, id = ''] = /^(arxiv|doi):\s*(?!\/)(.+)$/i.exec(bare) ?? []
  if (prefix) return prefix.toLowerCase() === 'doi' ? doi(id) : arxiv(id)
  const [start = '', scheme = '', separator = ''] =
    /^(https?)([:：;]?[\s/\\／]+|[:：;])/i.exec(bare) ?? []
  if (!scheme || separator === '/') return hasHost(bare, isQuoted) ? whole(`https://${bare}`) : null
  const rest = bare.slice(start.length)
  if (/^https?:\/\//i.test(rest)) return whole(rest)
  const isTypo = isQuoted || separator !== '://'
  return isTypo && hasHost(rest, true) ? whole(`${scheme.toLowerCase()}://${rest}`) : null
}

const whole = (address: string): string | null => (URL.canParse(address) ? address : null)
const doi = (id: string): string | null =>
  id.startsWith('10.') ? whole(`https://doi.org/${id}`) : null
const arxiv = (id: string): string | null =>
  /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?\d/.test(id) ? whole(`https://arxiv.org/abs/${id}`) : null

function withoutQuotes(target: string): string {
  let [start, end] = [0, target.length]
  while (start < end && quotes.includes(target[start] ?? '')) start++
  while (start > 0 && end > start && quotes.includes(target[end - 1] ?? '')) end--
  return target.slice(start, end)
}

/** `[https://example.org/a` and `(https://example.org/a)`, where a link was written within a link. */
function withoutBrackets(target: string): string {
  const [open = ''] = /^[[(]+(?=https?:\/\/)/i.exec(target) ?? []
  const [close = ''] = /[\])]*$/.exec(target) ?? []
  return target.slice(open.length, target.length - Math.min(open.length, close.length))
}

/**
 * Whether a target begins with a host name: `github.com/a/b`, but not `docs/paper.md`, `v1.0/paper`
 * or `paper.md`.
 */
function hasHost(target: string, isSure: boolean): boolean {
  const host = target.split(/[/?#:]/, 1)[0] ?? ''
  const labels = host.toLowerCase().split('.')
  const last = labels.at(-1) ?? ''
  if (
    labels.length < 2 ||
    !labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u.test(label))
  )
    return false
  if (isSure || labels[0] === 'www' || domains.has(last)) return true
  const isCountry = /^[a-z]{2}$/.test(last)
  return isCountry && (target[host.length] === '/' || !files.has(last))
}
