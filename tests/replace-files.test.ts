import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { recover, replaceFiles } from '../src/vite/replace-files.ts'
import { stagingName } from '../src/vite/staging.ts'
import { folderWith } from './run-cli.ts'

/** Which change of the disk fails, and whether all later ones do, as after a kill. */
const fault = vi.hoisted(() => ({ at: Infinity, lasts: false, changes: 0 }))

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof fs>()
  const failing = <Work extends (...args: never[]) => unknown>(work: Work): Work =>
    ((...args: never[]) => {
      fault.changes += 1
      if (fault.lasts ? fault.changes >= fault.at : fault.changes === fault.at)
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      return work(...args)
    }) as Work
  return {
    ...actual,
    ...Object.fromEntries(
      (
        ['linkSync', 'mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'writeFileSync'] as const
      ).map((name) => [name, failing(actual[name] as () => unknown)]),
    ),
  }
})
const reset = (): void => void Object.assign(fault, { at: Infinity, lasts: false, changes: 0 })
afterEach(reset)

/** The name of a staging folder whose process is gone. */
const dead = stagingName().replace(String(process.pid), '99999999')
const own = stagingName()

const manifest = (...files: string[]): string => JSON.stringify({ files })
const old = { 'index.html': 'old', 'assets/old.js': 'old', 'both/a.txt': 'old', 'past/x/y': 'old' }
const fresh = { 'index.html': 'new', 'assets/new.js': 'new', 'both/a.txt': 'new', 'next/x': 'new' }
const foreign = { CNAME: 'a.org', 'assets/theirs.js': 'theirs' }

function site(earlier: Record<string, string>): string {
  const begun = Object.keys(earlier).length
    ? { ...earlier, '.listwright.json': manifest(...Object.keys(earlier)) }
    : {}
  const staged = Object.entries(fresh).map(([path, text]) => [`${dead}/new/${path}`, text])
  return folderWith({ ...foreign, ...begun, ...Object.fromEntries(staged) })
}

/** What readers see. */
function shown(out: string): Record<string, string> {
  const paths = fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.listwright') && fs.statSync(join(out, path)).isFile())
  return Object.fromEntries(paths.map((path) => [path, fs.readFileSync(join(out, path), 'utf8')]))
}

const hidden = (out: string): string[] =>
  fs
    .readdirSync(out)
    .filter((name) => name.startsWith('.listwright') && name !== '.listwright.json')

/** Replaces the files of a site, and returns it with how many changes of the disk that takes. */
function attempt(earlier: Record<string, string>, at = Infinity, lasts = false): string {
  const out = site(earlier)
  reset()
  Object.assign(fault, { at, lasts })
  try {
    replaceFiles(out, dead)
  } catch (error) {
    if (!(error instanceof Error && error.message === 'no space')) throw error
  }
  return out
}

function changesOf(earlier: Record<string, string>): number {
  attempt(earlier)
  return fault.changes
}

describe.each([
  ['a site', old],
  ['a folder without one', {}],
])('replacing the files of %s', (_, earlier) => {
  const [before, after] = [
    { ...foreign, ...earlier },
    { ...foreign, ...fresh },
  ]
  const stepsOf = (): number[] =>
    Array.from({ length: changesOf(earlier) }, (__, index) => index + 1)

  test('takes those of the last build away and no others', () => {
    const out = attempt(earlier)
    expect([shown(out), hidden(out)]).toEqual([after, []])
    expect(fs.readdirSync(out)).not.toContain('past')
  })

  test('leaves the old site whole when the disk fails at any step', () => {
    for (const at of stepsOf()) expect([before, after]).toContainEqual(shown(attempt(earlier, at)))
  })

  test('killed at any step has a page with what it loads, and the next build recovers', () => {
    for (const at of stepsOf()) {
      const out = attempt(earlier, at, true)
      const { 'index.html': page, ...parts } = shown(out)
      const isMissing = page === undefined
      expect([isMissing ? 'index.html' in earlier : !(`assets/${page}.js` in parts), at]).toEqual([
        false,
        at,
      ])
      reset()
      recover(out, own)
      expect([before, after]).toContainEqual(shown(out))
      expect(hidden(out)).toEqual([])
    }
  })
})

test('a build does not touch what a living one uses', () => {
  const out = folderWith({ [`${own}/new/index.html`]: 'new', [`${dead}/new/index.html`]: 'new' })
  recover(out, stagingName())
  expect(hidden(out)).toEqual([own])
})

test.each([
  'broken',
  '{"files":"index.html"}',
  manifest('../other'),
  manifest('/etc/passwd'),
  manifest('a/../../b'),
])('a damaged manifest %s removes nothing', (text) => {
  const out = folderWith({ '.listwright.json': text, [`${dead}/new/index.html`]: 'new' })
  expect(() => replaceFiles(out, dead)).toThrow('.listwright.json is damaged')
})

test('what lies behind a link is not of a build', () => {
  const elsewhere = folderWith({ 'a.txt': 'theirs' })
  const out = folderWith({
    '.listwright.json': manifest('linked/a.txt'),
    [`${dead}/new/index.html`]: 'new',
  })
  fs.symlinkSync(elsewhere, join(out, 'linked'))
  replaceFiles(out, dead)
  expect(fs.readFileSync(join(elsewhere, 'a.txt'), 'utf8')).toBe('theirs')
})
