import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseList } from '../src/parse/parse.ts'
import { exportList } from '../src/publish/json.ts'
import { settle, type Options } from '../src/settings.ts'

const cases = join(import.meta.dirname, 'lists')

/** A case may keep its list elsewhere: the seed stays where curators edit it. */
const inputs: Record<string, string> = {
  seed: join(import.meta.dirname, '../seeds/trustworthy-multimodal-foundation-models.md'),
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Without what is null or empty, so that expectations say only what is there. */
const stripped = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)))

describe.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name)
  const optionsPath = join(folder, 'options.json')
  const options = existsSync(optionsPath) ? (readJson(optionsPath) as Options) : {}
  const { list, diagnostics } = parseList({ path: 'input.md', bytes: readFileSync(inputs[name] ?? join(folder, 'input.md')), folder: '' }, settle(options))
  const exported = exportList(list, diagnostics)
  const actual: Record<string, unknown> = {
    'papers.json': exported.papers.map(({ id: _, column: __, endLine, ...paper }) => stripped({ ...paper, endLine: endLine === paper.line ? null : endLine })),
    'sections.json': exported.sections.map(stripped),
    'others.json': exported.others.map(({ kind, url, line }) => [line, kind, url]),
    'diagnostics.json': exported.diagnostics.map(({ line, column, level, rule, message }) => `${line}:${column} ${level} ${rule}: ${message}`),
  }
  const expected = readdirSync(join(folder, 'expected'))

  test('expects nothing that does not exist', () => {
    expect(expected.filter((file) => !(file in actual))).toEqual([])
    expect(expected).toContain('papers.json')
  })

  // A missing file expects nothing of its kind, but sections are only looked at where a case is about them.
  test.each(Object.keys(actual).filter((file) => file !== 'sections.json' || expected.includes(file)))('%s', (file) => {
    expect(actual[file]).toEqual(expected.includes(file) ? readJson(join(folder, 'expected', file)) : [])
  })
})
