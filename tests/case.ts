import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseList } from '../src/parse/parse.ts'
import { exportList, type ExportedPlace } from '../src/publish/papers-json.ts'
import { resolveOptions, type Options } from '../src/model/options.ts'
import { SourceText } from '../src/model/source-text.ts'
import { missesOf } from './misses.ts'

const cases = join(import.meta.dirname, 'lists')

/** A case may keep its list elsewhere: the seed stays where curators edit it. */
const inputs: Record<string, string> = {
  seed: join(import.meta.dirname, '../seeds/trustworthy-multimodal-foundation-models.md'),
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Without what is null or empty, so that expectations say only what is there. */
const stripped = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
    ),
  )

/** A case of `tests/lists`: what is read of it, which files say what is right, and what differs. */
export interface Case {
  actual: Record<string, unknown[]>
  expected: string[]
  misses: string[]
  /** Where the misses that are known are kept. */
  kept: string
}

export const caseNames = readdirSync(cases)

export function readCase(name: string): Case {
  const folder = join(cases, name)
  const optionsPath = join(folder, 'options.json')
  const options = existsSync(optionsPath) ? (readJson(optionsPath) as Options) : {}
  const bytes = readFileSync(inputs[name] ?? join(folder, 'input.md'))
  const { list, diagnostics } = parseList(
    { path: 'input.md', bytes, folder: '' },
    resolveOptions(options),
  )
  const source = new SourceText(bytes.toString(), 'input.md')
  const cut = (place: ExportedPlace): string => source.slice({ ...place, path: 'input.md' })
  const exported = exportList(list, diagnostics)
  const actual: Record<string, unknown[]> = {
    'papers.json': exported.papers.map(({ id: _, column: __, places: ___, endLine, ...paper }) =>
      stripped({ ...paper, endLine: endLine === paper.line ? null : endLine }),
    ),
    'places.json': exported.papers.map(({ line, places }) => [
      line,
      Object.fromEntries(
        Object.entries(places).map(([field, place]) => [
          field,
          Array.isArray(place) ? place.map(cut) : cut(place),
        ]),
      ),
    ]),
    'sections.json': exported.sections.map(stripped),
    'others.json': exported.others.map(({ kind, url, line }) => [line, kind, url]),
    'diagnostics.json': exported.diagnostics.map(
      ({ line, column, level, rule, message }) => `${line}:${column} ${level} ${rule}: ${message}`,
    ),
  }
  const expected = readdirSync(join(folder, 'expected'))
  // A missing file expects nothing of its kind, but sections and places are only looked at where a case is about them.
  const files = Object.keys(actual).filter(
    (file) => !['sections.json', 'places.json'].includes(file) || expected.includes(file),
  )
  const rightOf = (file: string): unknown[] =>
    expected.includes(file) ? (readJson(join(folder, 'expected', file)) as unknown[]) : []
  const misses = files.flatMap((file) => missesOf(file, actual[file] ?? [], rightOf(file)))
  return { actual, expected, misses, kept: join(folder, 'misses.txt') }
}
