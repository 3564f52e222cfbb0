import type { Facts } from './facts.ts'

/** A number of repetitions as a class. */
export const repeatsClass = (count: number): Facts['repeats'] =>
  count < 2 ? '' : count < 4 ? 'few' : 'many'

/** A share of similar records as a class; empty if it is unknown. */
export const regularClass = (share: number | null): string =>
  share === null ? '' : share < 0.2 ? '1' : share < 0.6 ? '4' : share < 0.9 ? '7' : '9'

/** A number of words as a class. */
export const lengthClass = (words: number): string =>
  words <= 2 ? String(words) : words <= 5 ? '5' : words <= 12 ? '12' : words <= 25 ? '25' : 'x'

/** A share from 0 to 1 as a class. */
export const shareClass = (share: number): string =>
  share < 0.15 ? '0' : share < 0.5 ? '3' : share < 0.85 ? '7' : '9'
