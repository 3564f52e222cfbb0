/** Records as the cases of `tests/lists` expect them: papers by their fields, anything else whole. */
type Records = readonly unknown[]

const textOf = (value: unknown): string => JSON.stringify(value, sorted)

/** The same text whatever the order of the keys. */
const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

const isPaper = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'line' in value && 'title' in value

const keyOf = ({ line, link, title }: Record<string, unknown>): string =>
  `${String(line)} ${String(link ?? title)}`

/** What differs between a reading and the right values, a line each: `papers.json 5 title: "Chess"`. */
export function missesOf(file: string, actual: Records, expected: Records): string[] {
  if (!actual.some(isPaper) && !expected.some(isPaper)) {
    const [got, wanted] = [actual.map(textOf), expected.map(textOf)]
    return [
      ...wanted.filter((each) => !got.includes(each)).map((each) => `${file} lacks ${each}`),
      ...got.filter((each) => !wanted.includes(each)).map((each) => `${file} has ${each}`),
    ]
  }
  const read = new Map(actual.filter(isPaper).map((paper) => [keyOf(paper), paper]))
  const right = new Map(expected.filter(isPaper).map((paper) => [keyOf(paper), paper]))
  return [
    ...[...right].flatMap(([key, paper]) => {
      const found = read.get(key)
      return found
        ? differences(`${file} ${key.split(' ')[0]}`, found, paper)
        : [`${file} lacks ${key}`]
    }),
    ...[...read.keys()].filter((key) => !right.has(key)).map((key) => `${file} has ${key}`),
    ...(isOrdered([...read.keys()], [...right.keys()]) ? [] : [`${file} is in another order`]),
  ]
}

const isOrdered = (got: string[], wanted: string[]): boolean => {
  const shared = got.filter((key) => wanted.includes(key))
  return wanted.filter((key) => got.includes(key)).every((key, index) => key === shared[index])
}

const differences = (
  where: string,
  found: Record<string, unknown>,
  paper: Record<string, unknown>,
): string[] =>
  [...new Set([...Object.keys(found), ...Object.keys(paper)])]
    .filter((field) => textOf(found[field]) !== textOf(paper[field]))
    .map((field) => `${where} ${field}: ${textOf(found[field]) ?? 'nothing'}`)
