import { longMonths, months } from '../material/venues.ts'
import type { Style } from '../dimensions.ts'
import type { Facts } from './page.ts'

/** At least two digits. */
export const two = (number: number): string => String(number).padStart(2, '0')

/** A date in words. */
export function dateWords(facts: Facts, form: Style['date']): string {
  const { year, month, day } = facts
  const values: Record<Style['date'], string> = {
    '(Y.M)': `${year}.${month}`,
    '[Y/M]': `${year}/${two(month)}`,
    'Y-M-D': `${year}-${two(month)}-${two(day)}`,
    'Y/M/D': `${year}/${two(month)}/${two(day)}`,
    '(M Y)': `${months[month - 1]} ${year}`,
    '`Y-M`': `${year}-${two(month)}`,
    '[Y.M]': `${year}.${two(month)}`,
    YMD: `${year}${two(month)}${two(day)}`,
    'Y-M': `${year}-${two(month)}`,
    'D Mon Y': `${day} ${months[month - 1]} ${year}`,
    'Mon D, Y': `${longMonths[month - 1]} ${day}, ${year}`,
    '(Mon., Y)': `${months[month - 1]}., ${year}`,
    Y年M月: `${year}年${month}月`,
    'M/D/y': `${month}/${two(day)}/${String(year).slice(2)}`,
    '[D Mon Y]': `${day} ${months[month - 1]} ${year}`,
    'Y.M.D': `${year}.${two(month)}.${two(day)}`,
    Y: String(year),
    '*Mon Y*': `${longMonths[month - 1]} ${year}`,
  }
  return values[form]
}
