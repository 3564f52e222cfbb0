const particle = /^(?:al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|et|ibn|la|le|les|ten|ter|van|von|y|zu|zur)$/
const word = /^(?:\p{Lu}[\p{L}\p{M}.'’`-]*|\p{Lu}\.?|\p{Lu}\.-?\p{Lu}\.|Jr\.?|I{2,3}|IV)\*?†?$/u
const separator = /\s*[,;、，]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/

/**
 * Reads a text that is nothing but people: `A. Author, B. Author and C. Author`, `Mildenhall et al.`.
 * @param isSlot whether it stands where only authors would, so that a single name is enough
 */
export function readAuthors(text: string, isSlot = false): string[] | null {
  const trimmed = text.replace(/\s*\([^)]*\)/g, '').replace(/\s*\([^,]*/g, '').trim().replace(/^(?:(?:authors?|作者)\s*[:：]|by\s)\s*/i, '').replace(/[.,;:]+$/, '')
  if (/^none$/i.test(trimmed) || !trimmed) return isSlot ? [] : null
  if (/^et\.? al$/i.test(trimmed)) return null
  const isOpen = /[\s,]+et\.?\s*al\.?$|\s*等$|,?\s*\.\.\.$|…$/i.test(trimmed)
  const names = trimmed.replace(/[\s,]+et\.?\s*al\.?$|\s*等$|,?\s*\.\.\.$|…$/i, '').split(separator).filter(Boolean)
  if (!names.length) return null
  // `Last, First, and Other Person`
  const [last = '', given = '', ...others] = names
  if (others.length && !/[\s.]/.test(last) && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)*$/u.test(given) && others.every((name) => /\s/.test(name))) names.splice(0, 2, `${last}, ${given}`)
  // A handle, a team: in a place of its own any short name will do.
  if (isSlot && names.length === 1 && trimmed.length <= 40 && trimmed.split(/\s+/).length <= 5 && !/\s(?:of|an?|the|for|in|on|to|via|from|using)\s/.test(trimmed) && !/[.:;!?](?:\s|$)/.test(trimmed)) return isOpen ? [...names, 'et al.'] : names
  if (!names.every((name) => isName(name, isSlot || isOpen || names.length > 1))) return null
  const isEnough = isOpen || isSlot || names.length > 2 || names.some((name) => /\p{Lu}\./u.test(name)) || (names.length > 1 && names.every((name) => /\s|\p{Script=Han}/u.test(name)))
  return isEnough ? (isOpen ? [...names, 'et al.'] : names) : null
}

function isName(name: string, isLikely: boolean): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return isLikely
  const words = name.replace(/,(?=\s)/, '').split(/\s+/)
  return words.length <= 6 && words.every((each, index) => word.test(each) || (index > 0 && particle.test(each)) || (index === 0 && particle.test(each) && words.length > 1))
}
