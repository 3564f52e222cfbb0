import { expect, test } from 'vitest'
import { attempt } from '../bench/faults/attempt.ts'
import { faults } from '../bench/faults/disk.ts'
import { bin, folderWith, goodList } from './run-cli.ts'

// Those that take no build; `npm run faults` has the rest.
const quick = new Set([
  '20 file handles',
  'a full stdout of help',
  'a dangling link among lists',
  'links in a circle as a list',
  'a configuration that never settles',
])

test.skipIf(process.platform !== 'linux').each(faults.filter(({ name }) => quick.has(name)))(
  '$name ends with one sentence and 2',
  (fault) => expect(attempt(fault, bin, folderWith({ 'README.md': goodList }))).toEqual([]),
)
