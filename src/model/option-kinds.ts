import { UsageError } from './diagnostic.ts'

/** What values an option takes; an array has all of them. */
export type OptionKind =
  | 'string'
  | 'boolean'
  | 'count'
  | 'strings'
  | 'aliases'
  | 'readings'
  | 'rules'
  | readonly (string | false)[]

/** @throws UsageError for a value that the option does not take */
export function checkKind(name: string, value: unknown, kind: OptionKind, origin: string): void {
  if (value === undefined) return
  if (typeof kind === 'object') {
    if (!kind.some((each) => each === value))
      throw new UsageError(
        `${name} in ${origin} must be one of ${kind.join(', ')}, not ${JSON.stringify(value)}`,
      )
    return
  }
  const fits = {
    string: typeof value === 'string',
    boolean: typeof value === 'boolean',
    count: Number.isInteger(value) && Number(value) >= 0,
    strings: typeof value === 'string' || isStrings(value),
    aliases: isRecord(value) && Object.values(value).every(isStrings),
    readings:
      isRecord(value) &&
      Object.values(value).every((reading) => reading === 'note' || reading === 'title'),
    rules: isRecord(value),
  }[kind]
  const expected = {
    string: 'a string',
    boolean: 'true or false',
    count: 'a whole number from 0 up',
    strings: 'a string or an array of strings',
    aliases: 'an object of arrays, { "Tsinghua": ["THU", "清华"] }',
    readings: 'note or title by section, { "Papers": "title", "*": "note" }',
    rules: 'an object of levels, { "missing-note": "off" }',
  }[kind]
  if (!fits)
    throw new UsageError(`${name} in ${origin} must be ${expected}, not ${JSON.stringify(value)}`)
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
