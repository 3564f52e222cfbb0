import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseList } from '../src/parse/parse.ts'
import { exportList } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { scoreOf } from './gold/score.ts'
import { isBlind, truthOf, type Truth, type Written } from './gold/truth.ts'

const list = `# Papers

## Vision
- [A First Title](https://example.org/1) - Says what it is. ([Code](https://example.org/1c))
- [A Second Title](https://example.org/2), Jane Doe, John Smith, CVPR 2024

## Speech
- [A Third Title](https://example.org/3)
`

const entry = (line: number, section: string, title: string): Written['entries'][number] => ({
  line,
  section: [section],
  title,
  url: `https://example.org/${line < 6 ? line - 3 : 3}`,
  note: null,
  venue: null,
  year: null,
})

const written: Written = {
  file: 'owner__name__README.md',
  repository: 'owner/name',
  commit: '0'.repeat(40),
  path: 'README.md',
  fromLine: 3,
  toLine: 9,
  entries: [
    {
      ...entry(4, 'Vision', 'A First Title'),
      note: 'Says what it is.',
      links: [{ url: 'https://example.org/1c' }],
    },
    {
      ...entry(5, 'Vision', 'A Second Title'),
      authors: ['Jane Doe', 'John Smith'],
      venue: 'CVPR',
      year: 2024,
    },
    entry(8, 'Speech', 'A Third Title'),
  ],
}

const papers = exportList(
  parseList({ path: 'README.md', bytes: Buffer.from(list), folder: '' }, resolveOptions({})).list,
  [],
).papers

describe('a score', () => {
  test('is 1 where all is read as it was written down', () => {
    const { overall, fields } = scoreOf(truthOf(written), papers)
    expect(overall).toBe(1)
    // The list prints no organisation.
    expect(fields.orgs).toBeNull()
    expect(fields.authors).toBe(1)
  })

  test('takes another right answer', () => {
    const entries = written.entries.map((each) => ({
      ...each,
      title: 'other',
      titleAlt: [each.title],
    }))
    expect(scoreOf(truthOf({ ...written, entries }), papers).fields.title).toBe(1)
  })

  test.each([
    ['title', { title: 'Another Title' }],
    ['note', { note: 'Says something else.' }],
    ['links', { links: [] }],
    ['url', { url: 'https://example.org/other' }],
    ['leaf', { section: ['Speech'] }],
    ['authors', { authors: ['Max Muster'] }],
    ['venue', { venue: 'ICML' }],
    ['year', { year: 2023 }],
  ] as const)('falls with a wrong %s', (field, change) => {
    const entries = written.entries.map(
      (each) => ({ ...each, ...change }) as Written['entries'][number],
    )
    const differences: string[] = []
    const { fields, overall } = scoreOf(truthOf({ ...written, entries }), papers, (line) =>
      differences.push(line),
    )
    expect(fields[field]).toBeLessThan(1)
    expect(overall).toBeLessThan(1)
    expect(differences.some((line) => line.includes(field))).toBe(true)
  })

  test('counts entries that are missed and what is none', () => {
    const first = scoreOf(truthOf(written), papers.slice(1))
    expect(first.f1).toBeCloseTo(4 / 5)
    const { f1 } = scoreOf(truthOf({ ...written, entries: written.entries.slice(1) }), papers)
    expect(f1).toBeCloseTo(4 / 5)
    const optional = {
      ...written,
      entries: written.entries.slice(1),
      nonEntries: [{ line: 4, optional: true }],
    }
    expect(scoreOf(truthOf(optional), papers).f1).toBe(1)
  })
})

describe('the kept lists', () => {
  const folder = join(import.meta.dirname, 'gold/lists')
  const truths = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth,
  )

  test('are enough, in two halves', () => {
    expect(truths.length).toBeGreaterThanOrEqual(50)
    const blind = truths.filter(isBlind).length
    // Lists that somebody has looked at leave the blind half; new ones must be written before it is a fifth.
    expect(Math.min(blind, truths.length - blind)).toBeGreaterThan(truths.length / 5)
  })

  test('hold hashes and no words of a list', () => {
    for (const { entries, repository, commit, path } of truths) {
      expect([repository, commit, path]).not.toContain(undefined)
      for (const answers of entries)
        for (const key of [
          'title',
          'url',
          'note',
          'leaf',
          'orgs',
          'authors',
          'venue',
          'links',
        ] as const)
          for (const value of answers[key] ?? []) expect(value).toMatch(/^(?:[0-9a-f]{14})?$/)
    }
  })
})
