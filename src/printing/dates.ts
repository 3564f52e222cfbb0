export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Prints `YYYY-MM` in a format. */
export function dateIn(form: string, date: string): string {
  const [year = '', month = ''] = date.split('-')
  const name = months[Number(month) - 1] ?? ''
  if (!month) return year
  return form.replace(
    /YYYY|YY|Month|Mon|MM|M/g,
    (token) =>
      ({
        YYYY: year,
        YY: year.slice(2),
        Month: name,
        Mon: name.slice(0, 3),
        MM: month,
        M: String(Number(month)),
      })[token] ?? token,
  )
}
