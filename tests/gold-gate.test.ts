import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fallen, gatePath, gateScores, type GateScores } from './gold/gate.ts'

const kept = JSON.parse(readFileSync(gatePath, 'utf8')) as GateScores

describe('public lists whose texts are kept', () => {
  const now = gateScores()

  test('all have a score that was recorded, and so has their mean', () =>
    expect(Object.keys(kept)).toEqual(Object.keys(now)))

  test('score no less than was recorded, each and on the mean', () =>
    expect(fallen(now, kept)).toEqual([]))
})

test('a list that falls is named with both scores and a way to look at it', () => {
  const [sentence, ...others] = fallen({ one: 0.9, two: 1, mean: 0.95 }, { one: 0.912, two: 0.99 })
  expect(sentence).toMatch(
    /^one fell from 0\.912 to 0\.900: .*--show one`.*`npm run gold -- --record`$/,
  )
  expect(others).toEqual([])
})
