import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parseList } from '../src/parse/parse.ts'
import { exportLists } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'

const root = join(import.meta.dirname, '..')
const schema: unknown = JSON.parse(readFileSync(join(root, 'public/schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  schema as object,
)

const inputs = [
  join(root, 'seeds/trustworthy-multimodal-foundation-models.md'),
  ...readdirSync(join(root, 'tests/lists'))
    .map((name) => join(root, 'tests/lists', name, 'input.md'))
    .filter((path) => existsSync(path)),
]
const readings = inputs.map((path) =>
  parseList(
    { path, bytes: readFileSync(path), folder: '' },
    resolveOptions({ repo: 'someone/lists' }),
  ),
)

describe('the export follows its schema', () => {
  test.each(readings.map((reading, index) => [inputs[index], reading] as const))(
    '%s',
    (_, { list, diagnostics }) => {
      expect(validate(JSON.parse(exportLists([{ list }], diagnostics))) || validate.errors).toBe(
        true,
      )
    },
  )

  test('several lists', () => {
    const exported = JSON.parse(
      exportLists(
        readings.map(({ list }) => ({ list })),
        [],
      ),
    ) as unknown[]
    expect(exported).toHaveLength(inputs.length)
    expect(validate(exported) || validate.errors).toBe(true)
  })

  test('what nobody sees is escaped and stays the same', () => {
    const hidden = '\u0085\u007F\u202E\u200E\u{E0041}##['
    const { list } = readings[0]!
    const printed = exportLists([{ list: { ...list, title: hidden } }], [])
    expect(printed).not.toMatch(/[\u0085\u007F\u202E\u200E\u{E0041}]|##\[/u)
    expect((JSON.parse(printed) as { title: string }).title).toBe(hidden)
  })

  test('the schema rejects invalid data', () => {
    const exported = JSON.parse(exportLists([{ list: readings[0]!.list }], [])) as {
      papers: { link: unknown; extra?: number }[]
    }
    exported.papers[0]!.link = 'javascript:alert(1)'
    exported.papers[1]!.extra = 1
    expect(validate(exported)).toBe(false)
  })
})
