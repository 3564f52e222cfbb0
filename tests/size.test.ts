import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exceeded, measurePackage, measurePage, root, type Sizes } from '../bench/size/measure.ts'

const limits = JSON.parse(readFileSync(join(root, 'bench/size/limits.json'), 'utf8')) as Sizes

// `npm run gate:size` measures an install, too, which takes longer.
test('the package is within its limits', { timeout: 120_000 }, () =>
  expect(exceeded(measurePackage(), limits)).toEqual([]),
)

test('the page of the seed is within its limit', async () =>
  expect(exceeded(await measurePage(), limits)).toEqual([]))

test('what is above its limit is named, and so is what has none', () => {
  expect(exceeded({ page: 11, package: 10, files: 1 }, { page: 10, package: 10 })).toEqual([
    'page: 11, the limit is 10; npm run gate:size -- --record accepts it',
    'files: 1, but bench/size/limits.json has no limit',
  ])
})
