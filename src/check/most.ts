/** The value that most of several have, and how many; null of none. */
export function most<Value>(values: Value[]): { value: Value; count: number } | null {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first ? { value: first[0], count: first[1] } : null
}
