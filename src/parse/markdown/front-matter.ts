/** The front matter of a file: the block between two lines of `---` at its very start. */
interface FrontMatter {
  /** The offset where it ends. */
  end: number
  title: string | null
  /** BCP 47. */
  lang: string | null
}

const none: FrontMatter = { end: 0, title: null, lang: null }

/**
 * Parses front matter that consists of keys with values, and lists below a key without one. Returns
 * an empty result for anything else between two rules, which is content.
 */
export function frontMatterOf(text: string): FrontMatter {
  if (!text.startsWith('---')) return none
  const lines = text.split('\n')
  if (lines[0]?.trimEnd() !== '---') return none
  const fields = new Map<string, string>()
  let end = (lines[0]?.length ?? 0) + 1
  let isList = false
  for (const line of lines.slice(1)) {
    end += line.length + 1
    if (line.trimEnd() === '---')
      return fields.size
        ? {
            end: Math.min(end, text.length),
            title: fields.get('title') || null,
            lang: languageTag(fields.get('lang') ?? ''),
          }
        : none
    const words = line.trim()
    const colon = `${words} `.indexOf(': ')
    if (!words || (isList && (words === '-' || words.startsWith('- ')))) continue
    const key = words.slice(0, Math.max(colon, 0))
    if (!isKey(key)) return none
    const value = unquoted(words.slice(colon + 1).trim())
    isList = !value
    // Indented lines belong to the key above.
    if (line.startsWith(words)) fields.set(key.toLowerCase(), value)
    else isList = true
  }
  return none
}

/** Blanks out front matter. Offsets do not change. */
export function withoutFrontMatter(text: string): string {
  const { end } = frontMatterOf(text)
  return end ? text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end) : text
}

const isKey = (key: string): boolean => /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)

function unquoted(value: string): string {
  const quote = value[0] ?? ''
  const isQuoted = '\'"'.includes(quote) && value.length > 1 && value.endsWith(quote)
  return isQuoted ? value.slice(1, -1) : value
}

function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null
  } catch {
    return null
  }
}
