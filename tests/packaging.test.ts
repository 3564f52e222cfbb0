import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { accepts } from './engines.ts'

const project = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(project, path), 'utf8')
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))

interface Manifest {
  engines?: { node?: string }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
const manifest = JSON.parse(read('package.json')) as Manifest
const { packages: locked } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Manifest>
}

/** The packages that a text imports. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /^(?:import|export)\s[^'"=(;]*?from\s*['"]([^'"]+)|^import\s*['"]([^'"]+)|\bimport\(['"]([^'"]+)/gm,
    ),
  ]
    .map(([, from, bare, late]) => from ?? bare ?? late ?? '')
    .filter((name) => !/^[./]/.test(name) && !isBuiltin(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)

test('every locked package accepts the oldest Node that is promised', () => {
  const oldest = `${manifest.engines?.node?.replace('>=', '')}.0`
  expect(oldest).toBe('20.19.0')
  const refusing = Object.entries(locked).filter(
    ([, { engines }]) => engines?.node && !accepts(engines.node, oldest),
  )
  expect(refusing.map(([path, { engines }]) => `${path} needs Node ${engines?.node}`)).toEqual([])
  expect(
    ['>=22', '^20.20.0 || >=22', '18.x', '>= 20.19.1'].map((range) => accepts(range, oldest)),
  ).toEqual([false, false, false, false])
})

test('the bundle imports only runtime dependencies', () => {
  const imported = new Set(filesIn('lib', '.js').flatMap((file) => importsOf(read(file))))
  expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
})

test('public types are complete, and refer only to runtime dependencies', () => {
  const files = new Set(['lib/index.d.ts', 'lib/vite/plugin.d.ts'])
  for (const file of files)
    for (const [, target = ''] of read(file).matchAll(/['"](\.[^'"]+)\.[jt]s['"]/g))
      files.add(join(dirname(file), `${target}.d.ts`))
  expect(files.size).toBeGreaterThan(10)
  expect([...files].sort()).toEqual(filesIn('lib', '.d.ts').sort())
  expect(new Set([...files].flatMap((file) => importsOf(read(file))))).toEqual(new Set(['vite']))
})

/** The packages that the sources import and an install does not have, with all that these depend on, by the lock. */
function bundledPackages(): Set<string> {
  const paths = new Set(
    filesIn('src', '.ts')
      .flatMap((file) => importsOf(read(file)))
      .filter((name) => manifest.devDependencies?.[name])
      .map((name) => `node_modules/${name}`),
  )
  for (const path of paths)
    for (const name of Object.keys(locked[path]?.dependencies ?? {}))
      if (!name.startsWith('@types/')) paths.add(lockedPath(path, name))
  return new Set([...paths].map((path) => path.replace(/^.*node_modules\//, '')))
}

/** Where Node finds a package from the folder of another. */
function lockedPath(from: string, name: string): string {
  const nested = `${from}/node_modules/${name}`
  if (nested in locked) return nested
  const above = /^(.*)\/node_modules\//.exec(from)?.[1]
  return above ? lockedPath(above, name) : `node_modules/${name}`
}

test('every bundled package is listed with its licence', () => {
  const [preface, ...sections] = read('lib/THIRD-PARTY-LICENSES.txt').split(/\n-{80}\n/)
  expect(preface).toContain('each under its own licence')
  const named = new Set(sections.map((section) => /^\S+/.exec(section)?.[0]))
  expect(named).toEqual(bundledPackages())
  for (const name of ['satori', '@octokit/core', 'micromark', 'diff', 'eta', 'picocolors'])
    expect(named).toContain(name)
  for (const section of sections)
    expect(section).toMatch(
      /^\S+ \d\S* \([\w. -]+\)\nhttps:\/\/www\.npmjs\.com\/\S+\n(?:(?:https?|git):\/\/\S+\n)?\n(?:.{400,}|https:\/\/spdx\.org\/licenses\/\S+)\n$/s,
    )
})
