/** Groups values by a key, in their order. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** How often each value occurs, in the order of their first occurrences. */
export function countsOf<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The most frequent value and its count, the first one on a tie; null for no values. */
export function mode<Value>(values: Iterable<Value>): { value: Value; count: number } | null {
  const [first] = [...countsOf(values)].sort(([, a], [, b]) => b - a)
  return first ? { value: first[0], count: first[1] } : null
}
