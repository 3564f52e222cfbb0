/**
 * Whether a package accepts a version of Node: `^20.19.0 || >=22.12.0`.
 * @param range the `engines.node` of the package
 */
export function accepts(range: string, version: string): boolean {
  return range.split('||').some((all) =>
    all
      .replace(/([<>=^~]+)\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .every((comparator) => fits(comparator, version)),
  )
}

function fits(comparator: string, version: string): boolean {
  const [, sign = '', words = ''] = /^(>=|\^)?v?([\d.x*]+)$/.exec(comparator) ?? []
  if (!words) throw new Error(`Cannot read ${comparator}`)
  const wanted = words.split('.').filter((word) => /\d/.test(word))
  const given = version.split('.')
  const isLater = given.map(padded).join() >= wanted.map(padded).join()
  if (sign === '>=') return isLater
  if (sign === '^') return isLater && given[0] === wanted[0]
  return wanted.every((word, index) => word === given[index])
}

const padded = (word: string): string => word.padStart(6, '0')
