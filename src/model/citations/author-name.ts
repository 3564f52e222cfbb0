/** An author by the parts that citations order in their own ways. */
export interface AuthorName {
  /** The whole name of an organisation, or of a person whose name has no parts; particles included: `van der Berg`. */
  last: string
  first: string
  /** `Jr.`, `III`. */
  suffix: string
  /** Whether `last` must stay whole, as that of an organisation. */
  isWhole: boolean
}

const others = /^(?:(?:and\s+)?(?:et\.?\s*al(?:ii|\.)?|others)|等人?|\.{3}|…)$/i
const openEnd = /[\s,，]+(?:et\.?\s*al\.?|and others)$|\s*等人?$/i
const suffixes = /^(?:[JS]r\.?|I{2,3}|IV)$/
const organisation =
  /^@|&|\b(?:team|group|labs?|laborator(?:y|ies)|research|inc|corp(?:oration)?|ltd|llc|universit\w+|institute?s?|academy|college|school|consortium|collaboration|foundation|community|workshop|project|committee|association|google|deepmind|openai|microsoft|nvidia|alibaba|tencent|baidu|bytedance|and)\b/i
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・\s]+$/u

/** Splits authors as printed into names, and whether there are more that are not named (`et al.`). */
export function readAuthorNames(authors: string[]): { names: AuthorName[]; isOpen: boolean } {
  const printed = authors.map((author) => author.replace(/\s+/g, ' ').trim())
  const named = printed.map((author) => (others.test(author) ? '' : author.replace(openEnd, '')))
  return {
    names: named.filter(Boolean).map(readName),
    isOpen: named.some((name, index) => name !== printed[index]),
  }
}

function readName(name: string): AuthorName {
  const whole = { last: name, first: '', suffix: '', isWhole: true }
  const parts = name.split(/\s*,\s*/)
  if (cjk.test(name)) return { ...whole, isWhole: name.includes(' ') }
  const isOrganisation = organisation.test(name) || /\bAI\b/.test(name)
  if (parts.length > 3 || isOrganisation || /^\S*\p{Lu}\S*[\p{Lu}\d]\S*$/u.test(name)) return whole
  const [head = '', second = '', third = ''] = parts
  // `King, Jr., Martin`, `Martin King, Jr.`, `King Jr., Martin`, `Martin King Jr.`
  if (third) return { last: head, first: third, suffix: second, isWhole: false }
  if (suffixes.test(second)) return { ...firstLast(head), suffix: second }
  const words = head.split(' ')
  const suffix = words.length > 1 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  return second
    ? { last: words.join(' '), first: second, suffix, isWhole: false }
    : { ...firstLast(words.join(' ')), suffix }
}

/** `Jan van der Berg`: the last name starts with the first particle, a word in lower case. */
function firstLast(name: string): AuthorName {
  const words = name.split(' ')
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word),
  )
  const from = particle < 0 ? words.length - 1 : particle
  return {
    last: words.slice(from).join(' '),
    first: words.slice(0, from).join(' '),
    suffix: '',
    isWhole: false,
  }
}
