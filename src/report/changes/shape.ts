/** Reads a value of JSON as `T`. Throws an error that says what is wrong at which place. */
export type Read<T> = (value: unknown, at: string) => T

const refuse = (at: string, expected: string): never => {
  throw new TypeError(`${at} must be ${expected}`)
}

export const text: Read<string> = (value, at) =>
  typeof value === 'string' ? value : refuse(at, 'a string')

/** A line or a column, or a year: a whole number. */
export const whole: Read<number> = (value, at) =>
  Number.isSafeInteger(value) ? Number(value) : refuse(at, 'a whole number')

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at)

export const array =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${at}[${index}]`))
      : refuse(at, 'an array')

/** One of some strings. */
export const oneOf =
  <const T extends string>(...names: T[]): Read<T> =>
  (value, at) =>
    names.find((name) => name === value) ?? refuse(at, `one of ${names.join(', ')}`)

type Shape = Record<string, Read<unknown>>

/** What an object of a shape holds. */
export type ObjectOf<S extends Shape> = {
  [Name in keyof S]: S[Name] extends Read<infer T> ? T : never
}

/** An object with these properties. Others are dropped. */
export const object =
  <S extends Shape>(shape: S): Read<ObjectOf<S>> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) return refuse(at, 'an object')
    const own = new Map<string, unknown>(Object.entries(value))
    return Object.fromEntries(
      Object.entries(shape).map(([name, read]) => [name, read(own.get(name), `${at}.${name}`)]),
    ) as ObjectOf<S>
  }
