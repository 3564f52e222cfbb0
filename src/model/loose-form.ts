/** What may be between the parts of a name, and of a title that was typed without spaces. */
const [between, betweenWords] = ['[ \\-‐–_]', '(?:: ?|[ \\-‐–_])']

/** A word of letters and figures, with at most one character between them. */
const compound = /^[\p{L}\d.]+(?:[ \-‐–_:][\p{L}\d.]+)*$/u

/**
 * A pattern for a normalized word of several parts: `emu-3` finds `emu3`, `gpt4` finds `gpt-4` and `gpt 4`, `q-former` finds
 * `qformer`. Written in another way than the word, it must be whole: `t5` is not in `about 50`.
 * @returns null for a word of one part, which is written in one way only
 */
export function looseForm(word: string): RegExp | null {
  const parts = compound.test(word) ? (word.match(/\p{L}+|\d[\d.]*/gu) ?? []) : []
  const [first = '', second] = parts
  if (second === undefined) return null
  const gap = word.includes(':') ? betweenWords : between
  const isNumber = (part = ''): boolean => /^\d/.test(part)
  const joined = parts
    .map((part, index) => {
      if (!index) return escape(part)
      const before = parts[index - 1] ?? ''
      // `3d` is no `3 days`
      const isGlued = isNumber(before) && !isNumber(part) && word.includes(before + part)
      return `${isGlued ? '-' : gap}?${escape(part)}`
    })
    .join('')
  const start = isNumber(first) ? '(?<!\\d)' : first.length < 3 ? '(?<!\\p{L})' : ''
  const end = isNumber(parts.at(-1)) ? '(?!\\d)' : ''
  return new RegExp(`${escape(word)}|${start}${joined}${end}`, 'gu')
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
