import { existsSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { abandonedIn, stagingName, withLock } from '../src/vite/staging.ts'
import { folderWith } from './run-cli.ts'

const own = stagingName()
const ofDead = own.replace(String(process.pid), '99999999')
const elsewhere = own.replace(/-[\da-f]{8}-/, '-00000000-')
const lockName = '.listwright-lock'

const folderWithLock = (holder: string, minutes = 0): string => {
  const out = folderWith({ [lockName]: holder })
  const then = new Date(Date.now() - minutes * 60_000)
  utimesSync(join(out, lockName), then, then)
  return out
}

/** Lets waits for the lock end at once, and returns how many there were. */
function skipWaits(): { count: number } {
  const waits = { count: 0 }
  const spy = vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    waits.count += 1
    return 'timed-out'
  })
  onTestFinished(() => spy.mockRestore())
  return waits
}

test('a lock has the name of its holder while it is held, and goes with it', () => {
  const out = folderWith({ 'a.txt': '' })
  const lock = join(out, lockName)
  withLock(out, own, () => expect(readFileSync(lock, 'utf8')).toBe(own))
  expect(existsSync(lock)).toBe(false)
  expect(() =>
    withLock(out, own, () => {
      throw new Error('stop')
    }),
  ).toThrow('stop')
  expect(existsSync(lock)).toBe(false)
})

test.each([
  ['of a process that ended', ofDead, 0],
  ['of another machine, eleven minutes old', elsewhere, 11],
  ['without a holder, a minute old', '', 1],
])('a lock %s is taken over', (_, holder, minutes) => {
  skipWaits()
  const run = vi.fn<() => void>()
  withLock(folderWithLock(holder, minutes), own, run)
  expect(run).toHaveBeenCalledOnce()
})

test.each([
  ['of a process that runs', own, 0],
  ['of another machine', elsewhere, 9],
])('a lock %s is waited for, ten seconds', (_, holder, minutes) => {
  const waits = skipWaits()
  const run = vi.fn<() => void>()
  expect(() => withLock(folderWithLock(holder, minutes), own, run)).toThrow(
    /^Another build is writing .*; wait for its end, or remove .*\.listwright-lock$/,
  )
  expect(run).not.toHaveBeenCalled()
  expect(waits.count * 20).toBeGreaterThanOrEqual(10_000)
})

test('a lock that cannot be written is an error, not a wait', () =>
  expect(() => withLock(join(folderWith({}), 'missing'), own, () => {})).toThrow('ENOENT'))

test('staging folders are abandoned once their process has ended, or after a day', () => {
  const out = folderWith({
    [`${own}/a`]: '',
    [`${ofDead}/a`]: '',
    [`${elsewhere}/a`]: '',
    '.listwright-notes/a': '',
  })
  expect(abandonedIn(out)).toEqual([ofDead])
  const yesterday = new Date(Date.now() - 25 * 60 * 60_000)
  utimesSync(join(out, elsewhere), yesterday, yesterday)
  expect(abandonedIn(out).toSorted()).toEqual([ofDead, elsewhere].toSorted())
})
