const namePart = /^(?:[dlo]['’])?\p{Lu}[\p{L}\p{M}.'’`-]*[*†‡§]*$/u
const particles = new Set(
  'al bin da das de del della den der di do dos du el et ibn la le les ten ter van von y zu zur'.split(
    ' ',
  ),
)

/** Whether a word can be part of a name: it begins with a capital and contains only letters. */
export const isNamePart = (word: string): boolean => namePart.test(word)

/** `van`, `de la`: lower-case words in names. */
export const isParticle = (word: string): boolean => particles.has(word)

/** Whether a text can be one or two people: each word is a name, an initial or a particle. */
export function isPerson(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true
  const words = text
    .replace(/^(?:and|&|by|with)\s+/i, '')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll}+$)/gu, ' ')
    .trim()
    .split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 9 &&
    words.filter(isNamePart).length <= 6 &&
    words.every((word) => isNamePart(word) || isParticle(word) || word === 'and' || word === '&')
  )
}
