import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseNames, readCase } from './case.ts'

describe.each(caseNames)('%s', (name) => {
  const { actual, expected, misses, kept } = readCase(name)

  test('expects nothing that does not exist', () => {
    expect(expected.filter((file) => !(file in actual))).toEqual([])
    expect(expected).toContain('papers.json')
  })

  // What is read wrongly today is kept beside what is right (`npm run misses`), so that neither a new miss nor one that is
  // gone goes unseen.
  test('is read as expected, but for the misses that are known', () => {
    const known = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
    expect(misses.map((miss) => `${miss}\n`).join('')).toBe(known)
  })
})
