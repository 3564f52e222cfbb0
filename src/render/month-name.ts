const monthFormats = new Map<string, Intl.DateTimeFormat>()

/** `2024-10` as a reader says it: `Oct 2024`. */
export function monthName(month: string, lang: string): string {
  const format =
    monthFormats.get(lang) ??
    new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  monthFormats.set(lang, format)
  return format.format(new Date(`${month}-01`))
}
