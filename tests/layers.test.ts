import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** From the ground up: a file may import its own place and rows below, a stage no other stage. */
const rows = [
  ['model'],
  ['printing'],
  [
    'sources',
    'history',
    'parse',
    'check',
    'compare',
    'layout',
    'render',
    'publish',
    'report',
    'client',
    'github',
    'links',
  ],
  ['pipeline'],
  ['vite'],
  ['cli', 'index.ts'],
]

const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const files = scriptsIn(src)

/** The file or folder directly in src/ that a file belongs to. */
const placeOf = (file: string): string => file.split(/[\\/]/)[0] ?? ''
const rowOf = (place: string): number => rows.findIndex((row) => row.includes(place))

const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(
    ([, target = '']) => ({
      file,
      target: relative(src, join(src, dirname(file), target)),
    }),
  ),
)

test('every file has a row', () =>
  expect([...new Set(files.map(placeOf))].filter((place) => rowOf(place) < 0)).toEqual([]))

test('imports were found', () => expect(imports.length).toBeGreaterThan(files.length))

test('imports point down', () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [placeOf(file), placeOf(target)]
    const isVocabulary = rowOf(from) === 0 && rowOf(to) === 0
    return from !== to && !isVocabulary && rowOf(to) >= rowOf(from)
  })
  expect(wrong).toEqual([])
})

test('no file imports itself indirectly', () => {
  const targets = new Map(
    files.map((file) => [
      file,
      imports.filter((each) => each.file === file).map(({ target }) => target),
    ]),
  )
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (targets.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    )
  expect(files.filter((file) => reaches(file, file))).toEqual([])
})

test('only the entry point, Vite and the client use the process, the console and the clock', () => {
  // Examples in comments may use it.
  const codeOf = (file: string): string =>
    readFileSync(join(src, file), 'utf8').replace(/^ *\/\*\*.*?\*\/$/gms, '')
  const worldly = files.filter((file) =>
    /\b(?:process|console)\.|\bnew Date\(\)|\bDate\.now\(/.test(codeOf(file)),
  )
  expect(
    worldly.filter(
      (file) => !['vite', 'client'].includes(placeOf(file)) && file !== join('cli', 'bin.ts'),
    ),
  ).toEqual([])
})

test('every export has an importer', () => {
  const root = dirname(src)
  const everywhere = ['src', 'bench', 'tests'].flatMap((folder) =>
    scriptsIn(join(root, folder)).map((file) => join(root, folder, file)),
  )
  // What is imported from each file; `*` for a whole module.
  const imported = new Map<string, Set<string>>()
  const note = (from: string, target: string, names: string[]): void => {
    const path = join(dirname(from), target)
    imported.set(path, new Set([...(imported.get(path) ?? []), ...names]))
  }
  for (const file of everywhere) {
    const code = readFileSync(file, 'utf8')
    for (const [, names = '', target = ''] of code.matchAll(
      /(?:import|export)\s+(?:type\s+)?([^'";]*?)\s+from\s+'(\.[^']+)'/g,
    ))
      note(
        file,
        target,
        names.split(/[{},]/).map((name) => name.trim().replace(/^type\s+|\s+as\s.*$/g, '')),
      )
    for (const [, target = ''] of code.matchAll(/import\(\s*'(\.[^']+)'/g))
      note(file, target, ['*'])
  }
  // `index.ts` exports for users of the package.
  const inside = files.filter((file) => file !== 'index.ts')
  const unused = inside.flatMap((file) => {
    const names = imported.get(join(src, file)) ?? new Set()
    const code = readFileSync(join(src, file), 'utf8')
    // Types of views and of the client's state may be exported for their readers alone.
    const kinds = ['render', 'client'].includes(placeOf(file))
      ? 'const|function|class'
      : 'const|function|class|interface|type'
    return [...code.matchAll(new RegExp(`^export (?:async |abstract )?(?:${kinds}) (\\w+)`, 'gm'))]
      .map(([, name = '']) => name)
      .filter((name) => !names.has(name) && !names.has('*'))
      .map((name) => `${file}: ${name}`)
  })
  expect(unused).toEqual([])
})
