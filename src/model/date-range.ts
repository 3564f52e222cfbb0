/**
 * Whether a month or year is in a range, ends included: `2023..2024`, `2024-05..`, `..2023`, `2024`; `2023-2024` of years;
 * `>2023`, `>=2023`, `<2020`, `<=2020-05`. An empty date is in no range.
 */
export function within(date: string, range: string): boolean {
  if (!date) return false
  const [, operator, bound = ''] = /^([<>]=?)(.*)$/.exec(range) ?? []
  if (operator) {
    // The year after it is still being typed.
    if (!bound) return true
    const known = date.slice(0, bound.length)
    return operator.startsWith('<')
      ? known < bound || (operator === '<=' && known === bound)
      : known > bound || (operator === '>=' && known === bound)
  }
  const [from = '', to = from] = range.replace(/^(\d{4})-(?=\d{4}$)/, '$1..').split('..')
  return date >= from && (!to || date.slice(0, to.length) <= to)
}
