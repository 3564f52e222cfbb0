/** A publication date, as precise as it is printed. */
interface Printed {
  year: number
  /** From 1; null if only the year is printed. */
  month: number | null
}

/** The first letters of the months, as alternatives of an expression. */
export const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

/** The number of a month from its name, `Sept.`; 0 for any other word. */
export const monthOf = (name: string): number =>
  months.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1

const name = `(${months})[a-z]*\\.?`
const year = '((?:19|20)\\d{2})'

const forms: { form: RegExp; read: (match: string[]) => [year: string, month: string | null] }[] = [
  { form: new RegExp(`^${year}$`), read: ([, y = '']) => [y, null] },
  {
    form: new RegExp(`^${year}\\s*[-.,/年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(?:\\d{1,2})?\\s*日?)?$`),
    read: ([, y = '', m = '']) => [y, m],
  },
  {
    form: /^((?:19|20)\d\d)(0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/,
    read: ([, y = '', m = '']) => [y, m],
  },
  {
    form: new RegExp(`^${name}[,\\s]*(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?${year}$`, 'i'),
    read: ([, m = '', y = '']) => [y, m],
  },
  {
    form: new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${name},?\\s+${year}$`, 'i'),
    read: ([, m = '', y = '']) => [y, m],
  },
  { form: new RegExp(`^(\\d{1,2})[/.-]${year}$`), read: ([, m = '', y = '']) => [y, m] },
]

/**
 * Reads a text that contains only a date: `2024.5`, `2023/10`, `Mar., 2025`, `16 Oct 2023`,
 * `2024年5月`, `2015`. Returns null for anything else.
 */
export function readDate(text: string): Printed | null {
  const trimmed = text
    .trim()
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/^[([【]|[)\]】.,]+$/g, '')
    .trim()
  for (const { form, read } of forms) {
    const match = form.exec(trimmed)
    if (!match) continue
    const [y, m] = read(match)
    const month = m === null ? null : /^\d/.test(m) ? Number(m) : monthOf(m)
    if (month === null || (month >= 1 && month <= 12)) return { year: Number(y), month }
  }
  return null
}
