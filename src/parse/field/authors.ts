const particle =
  /^(?:al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|et|ibn|la|le|les|ten|ter|van|von|y|zu|zur)$/
const word =
  /^(?:(?:[dlo]['’])?\p{Lu}[\p{L}\p{M}.'’`-]*|\p{Lu}\.?|\p{Lu}\.-?\p{Lu}\.|Jr\.?|I{2,3}|IV)\*?†?$/u
const separator = /\s*[,;、，]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/

/**
 * Reads a text that is nothing but people: `A. Author, B. Author and C. Author`, `Mildenhall et al.`.
 * @param isSlot whether it stands where only authors would, so that a single name is enough
 */
export function readAuthors(text: string, isSlot = false): string[] | null {
  const trimmed = text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*\([^,]*/g, '')
    .trim()
    .replace(/^(?:(?:authors?|作者)\s*[:：]|by\s)\s*/i, '')
    .replace(/(?<!(?:^|[\s.-])\p{Lu})[.,;:]+$/u, '')
  if (/^none$/i.test(trimmed) || !trimmed) return isSlot ? [] : null
  if (/^et\.? al$/i.test(trimmed)) return null
  const isOpen = /[\s,]+et\.?\s*al\.?$|\s*等$|,?\s*\.\.\.$|…$/i.test(trimmed)
  const named = trimmed.replace(/[\s,;]+et\.?\s*al\.?$|\s*等$|,?\s*\.\.\.$|…$/i, '')
  // `Last, First; Other, Person`
  const names = named
    .split(/,[^;]+;/.test(named) ? /\s*[;；]\s*(?:and\s+|&\s*)?/ : separator)
    .filter(Boolean)
  if (!names.length) return null
  rejoin(names, isOpen)
  // A handle, a team: in a place of its own any short name will do.
  if (
    isSlot &&
    names.length === 1 &&
    trimmed.length <= 40 &&
    /^[@\p{L}\p{N}][^[\]【】]*$/u.test(trimmed) &&
    trimmed.split(/\s+/).length <= 5 &&
    !/\s(?:of|an?|the|for|in|on|to|via|from|using)\s/.test(trimmed) &&
    !/[.:;!?](?:\s|$)/.test(trimmed)
  )
    return isOpen ? [...names, 'et al.'] : names
  if (!names.every((name) => isName(name, isSlot || isOpen || names.length > 1))) return null
  const isEnough =
    isOpen ||
    isSlot ||
    names.length > 2 ||
    names.some((name) => /\p{Lu}\./u.test(name)) ||
    (names.length > 1 && names.every((name) => /\s|\p{Script=Han}/u.test(name)))
  return isEnough ? (isOpen ? [...names, 'et al.'] : names) : null
}

/** Puts together what a comma took apart: `Last, First, and Other Person`, `Last, First, et al.`, `Last, F., Other, O. O.` */
function rejoin(names: string[], isOpen: boolean): void {
  const isPaired =
    names.length > 1 &&
    names.length % 2 === 0 &&
    names.every((name, index) =>
      index % 2 ? /^(?:\p{Lu}\.[\s-]?)*\p{Lu}\.?$/u.test(name) : !name.endsWith('.'),
    )
  if (isPaired)
    return void names.splice(
      0,
      names.length,
      ...Array.from(
        { length: names.length / 2 },
        (_, index) => `${names[index * 2]}, ${names[index * 2 + 1]}`,
      ),
    )
  const [last = '', given = '', ...others] = names
  const isGiven =
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]*))*$/u.test(given) && given.split(' ').length <= 3
  const isFirst = others.length ? others.every((name) => /\s/.test(name)) : isOpen
  if (isFirst && isGiven && !/[\s.]/.test(last)) names.splice(0, 2, `${last}, ${given}`)
}

function isName(name: string, isLikely: boolean): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return isLikely
  const words = name.replace(/,(?=\s)/, '').split(/\s+/)
  return (
    words.length <= 6 &&
    words.every(
      (each, index) =>
        word.test(each) ||
        (index > 0 && particle.test(each)) ||
        (index === 0 && particle.test(each) && words.length > 1),
    )
  )
}
