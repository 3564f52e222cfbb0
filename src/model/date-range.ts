/**
 * Whether a month or year lies in a range, its ends included: `2023..2024`, `2024-05..`, `..2023`, `2024`; `2023-2024` of years;
 * `>2023`, `>=2023`, `<2020`, `<=2020-05`. What has no date lies in no range.
 */
export function within(date: string, range: string): boolean {
  if (!date) return false
  const [, sign, bound = ''] = /^([<>]=?)(.*)$/.exec(range) ?? []
  if (sign) {
    // a sign without its year is still being typed
    if (!bound) return true
    const known = date.slice(0, bound.length)
    return sign.startsWith('<')
      ? known < bound || (sign === '<=' && known === bound)
      : known > bound || (sign === '>=' && known === bound)
  }
  const [from = '', to = from] = range.replace(/^(\d{4})-(?=\d{4}$)/, '$1..').split('..')
  return date >= from && (!to || date.slice(0, to.length) <= to)
}
