import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'
import { describe, expect, test } from 'vitest'
import { makeList } from '../bench/train/make-list.ts'
import { main } from '../src/cli/main.ts'
import { differencesOf } from '../src/layout/same.ts'
import { papersOf } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { addPaper } from '../src/pipeline/add-paper.ts'
import { readList, sectionsOf } from '../bench/layout.ts'
import { folderWith, type Ended } from './run-cli.ts'

const bullets = [
  '# Papers',
  '',
  '## Models',
  '',
  '- [Amber: Seeing Without Light](https://example.org/a) - About light.',
  '- [Birch: Trees in the Dark](https://example.org/b) - About trees.',
  '- [Dale: Maps of Hollow Ways](https://example.org/d) - About maps.',
  '- [Elm: Counting Rings by Sound](https://example.org/e) - About rings.',
  '- [Fern: Spores on Moving Air](https://example.org/f) - About air.',
  '',
  '## Data',
  '',
  '### Sets',
  '',
  '| Title | Venue | Code |',
  '| --- | --- | --- |',
  '| [Grove: A Set of Trees](https://example.org/g) | CVPR 2025 | [Code](https://example.org/gc) |',
  '| [Heath: A Set of Shrubs](https://example.org/h) | ICML 2023 | [Code](https://example.org/hc) |',
  '| [Isle: A Set of Shores](https://example.org/i) | ECCV 2022 | [Code](https://example.org/ic) |',
  '',
  '### Models',
  '',
  '<details>',
  '<summary>All</summary>',
  '',
  '1. [Juniper: Berries in Late Frost](https://arxiv.org/abs/2401.00001)',
  '2. [Kelp: Forests Below the Tide](https://arxiv.org/abs/2402.00001)',
  '3. [Larch: Needles that Fall Early](https://arxiv.org/abs/2403.00001)',
  '',
  '</details>',
  '',
  '## Empty',
  '',
  'Nothing yet.',
  '',
].join('\n')

const cedar = ['--title', 'Cedar: Resin under Old Bark', '--link', 'https://example.org/c']
const entry = '- [Cedar: Resin under Old Bark](https://example.org/c) - About resin.'
const amended = bullets.replace('- [Dale', `${entry}\n- [Dale`)

async function add(cwd: string, ...args: string[]): Promise<Ended> {
  const text = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write: (more: string) => void (text[name] += more),
  })
  const code = await main(['add', ...args], {
    cwd,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: () => 0,
    onInterrupt() {},
  })
  return { code, ...text }
}

describe('add writes a paper', () => {
  const at = (name: string): string[] => [
    'a.md',
    ...cedar,
    '--note',
    'About resin.',
    '--section',
    name,
  ]

  test.each([
    ['as it is', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at its end', (text: string) => text.trimEnd()],
  ])('in alphabetical order, with all else kept: %s', async (_, as) => {
    const cwd = folderWith({ 'a.md': as(bullets) })
    expect(await add(cwd, ...at('#models'))).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.md:7: “Cedar: Resin under Old Bark” added\n',
    })
    expect(readFileSync(join(cwd, 'a.md')).equals(Buffer.from(as(amended)))).toBe(true)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test.each([
    [
      'a row, newest first',
      [
        '--section',
        'data / sets',
        '--venue',
        'ICLR',
        '--year',
        '2024',
        '--code',
        'https://example.org/cc',
      ],
      '| [Cedar: Resin under Old Bark](https://example.org/c) | ICLR 2024 | [Code](https://example.org/cc) |\n| [Heath',
    ],
    [
      'a number within details',
      ['--section', 'Data/Models', '--link', 'arXiv:2405.00001v2'],
      '\n4. [Cedar: Resin under Old Bark](https://arxiv.org/abs/2405.00001)\n\n</details>',
    ],
    [
      'the first one of a section',
      ['--section', 'Empty'],
      'Nothing yet.\n\n1. [Cedar: Resin under Old Bark](https://example.org/c)\n',
    ],
  ])('%s', async (_, options, expected) => {
    const cwd = folderWith({ 'a.md': bullets })
    expect(await add(cwd, 'a.md', ...cedar, ...options)).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain(expected)
  })

  test('with --dry-run prints a diff and writes nothing', async () => {
    const cwd = folderWith({ 'a.md': bullets })
    const { code, stdout } = await add(cwd, ...at('#models'), '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain(`@@ -4,6 +4,7 @@\n`)
    expect(stdout).toContain(`\n+${entry}\n`)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(bullets)
  })
})

describe('add writes as most of a section does', () => {
  const named = (form: string, count = 4): string[] =>
    ['Amber: Light', 'Birch: Dark', 'Dale: Maps', 'Elm: Rings', 'Fern: Air']
      .slice(0, count)
      .map((title, index) => form.replaceAll('T', title).replaceAll('U', `https://e.org/${index}`))
  const list = (...lines: string[]): string => ['# L', '', '## S', '', ...lines, ''].join('\n')
  const [title, link] = ['Cedar: Resin', 'https://e.org/c']

  test.each([
    [
      'without emphasis and marks of missing values',
      list(...named('- **T.** *Ada Quill, Ben Marsh. arXiv.* [[paper](U)]')),
      [],
      '- **Cedar: Resin.** [[paper](https://e.org/c)]\n',
    ],
    [
      'without a break in a cell that ends with it',
      list(
        '| # | Paper | Year |',
        '| - | - | - |',
        ...['On the sea.', 'Uses ropes.', 'Reads sand.', 'Keeps time.'].map(
          (note, at) =>
            `| ${at + 1} | [${['Amber: Light', 'Birch: Dark', 'Dale: Maps', 'Elm: Rings'][at]}](https://e.org/${at})<br/> ${note} | 2024 |`,
        ),
      ),
      [],
      '| 5 | [Cedar: Resin](https://e.org/c) |  |\n',
    ],
    [
      'without the word in front of missing authors',
      list(...named('* [T](U) by Ada Quill and Ben Marsh, 2024.')),
      ['--year', '2023'],
      '* [Cedar: Resin](https://e.org/c), 2023.\n',
    ],
    [
      'not as a single entry that happens to have the same fields',
      list(
        ...named('- [T](U), *ICML*, 2024 - About it.'),
        '- [Gorse: Spines](https://e.org/g) (2024)',
      ),
      ['--year', '2024'],
      '- [Cedar: Resin](https://e.org/c), 2024\n',
    ],
    [
      'with venue and year in one pair of brackets',
      list(...named('- [T](U) - About it.')),
      ['--venue', 'ICML', '--year', '2024', '--note', 'On resin.'],
      '- [Cedar: Resin](https://e.org/c) - On resin. (ICML 2024)\n',
    ],
    [
      'above the lines that close the section',
      list(...named('- [T](U) - About it.'), '[⬆ back to top](#l)', '', '## N', '', 'Words.'),
      [],
      '- [Cedar: Resin](https://e.org/c)\n[⬆ back to top]',
    ],
  ])('%s', async (_, text, options, expected) => {
    const cwd = folderWith({ 'a.md': text })
    const ended = await add(cwd, 'a.md', '--title', title, '--link', link, ...options)
    expect(ended).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain(expected)
  })

  test('never as an item below a table: a row, or a reason', async () => {
    const text = list(
      '| Date | Name | Source |',
      '| - | - | - |',
      ...named('| 2024-05 | Amber | "T of Hollow Ways" [[paper](U)] |'),
    )
    const cwd = folderWith({ 'a.md': text })
    const ended = await add(cwd, 'a.md', '--title', 'Cedar [x]: Resin', '--link', link)
    expect(ended).toMatchObject({ code: 1 })
    expect(ended.stderr).toContain('its title would be read as "Cedar" instead of')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text)
    expect(await add(cwd, 'a.md', '--title', title, '--link', link)).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain(
      '|  |  | "Cedar: Resin" [[paper](https://e.org/c)] |\n',
    )
  })

  test('with the year that its venue says, once', async () => {
    const cwd = folderWith({
      'a.md': list(...named('1. Ada Quill and Ben Marsh. "T over the Years." ICML 2024.')),
    })
    const said = ['--authors', 'Cleo Tarn', '--venue', 'NeurIPS 2023']
    expect(await add(cwd, 'a.md', '--title', title, ...said)).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/" NeurIPS 2023\.\n/)
  })

  test('without a link where entries have none', async () => {
    const cwd = folderWith({
      'a.md': list(...named('1. Ada Quill and Ben Marsh. "T over the Years." ICML, 2024.')),
    })
    const options = ['--authors', 'Cleo Tarn', '--venue', 'ICML', '--year', '2023']
    expect(await add(cwd, 'a.md', '--title', title, ...options)).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('Cedar: Resin')
  })
})

describe('add writes nothing', () => {
  test('into a read-only file', async () => {
    const cwd = folderWith({ 'a.md': bullets })
    chmodSync(join(cwd, 'a.md'), 0o444)
    expect(await add(cwd, 'a.md', ...cedar, '--section', '#models')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Cannot write a.md: it is read-only. The list is unchanged'),
    })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(bullets)
  })

  const message = async (...args: string[]): Promise<[code: number | null, stderr: string]> => {
    const cwd = folderWith({ 'a.md': bullets, 'b/c.md': bullets })
    const { code, stderr, stdout } = await add(cwd, ...args)
    expect(stdout).toBe('')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(bullets)
    return [code, stderr]
  }

  test.each([
    [['a.md', '--link', 'https://a.b'], 'add needs the title of the paper: --title TEXT'],
    [
      ['a.md', '--title', 'T', '--section', '#models'],
      'add needs the address of the paper: --link URL',
    ],
    [
      ['a.md', '--title', 'T', '--link', 'javascript:x'],
      '--link must be an address, an arXiv id or a DOI, not javascript:x',
    ],
    [['a.md', ...cedar, '--year', '24'], '--year must be a year like 2024, not 24'],
    [['a.md', 'b', ...cedar], 'add needs one list; name one of a.md, b'],
    [['-', ...cedar], 'add writes into a file; it cannot read stdin'],
    [
      ['a.md', ...cedar],
      'Say where with --section; sections:\n  Models  #models\n  Data / Sets  #sets\n',
    ],
    [
      ['a.md', ...cedar, '--section', 'Model'],
      'Several sections fit Model; name one by its path or anchor:\n  Models  #models\n  Data / Models / All  #all',
    ],
    [
      ['a.md', ...cedar, '--section', 'Modles'],
      'Unknown section Modles (did you mean Models?); sections:\n  Models',
    ],
  ] as [string[], string][])('for %j', async (args, expected) => {
    const [code, stderr] = await message(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })

  test('for a paper that is listed, without --force', async () => {
    const listed = ['a.md', '--title', 'Larch', '--link', '2403.00001', '--section', '#sets']
    expect(await message(...listed)).toEqual([
      1,
      'a.md:28: listed already as “Larch: Needles that Fall Early”; --force adds it anyway\n',
    ])
    const cwd = folderWith({ 'a.md': bullets })
    expect(await add(cwd, ...listed, '--force')).toMatchObject({ code: 0 })
  })

  test('for a paper that would not be read again', async () => {
    const [code, stderr] = await message(
      'a.md',
      '--title',
      'here',
      '--link',
      'https://a.b/c',
      '--section',
      '#models',
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^a\.md: this paper cannot be written into Models; nothing was changed\n {2}i/,
    )
  })
})

describe('what add writes is read again', () => {
  const said = {
    title: 'Marrow: Learning to Read Ledgers at Dusk',
    link: 'https://arxiv.org/abs/2405.12345',
    authors: [],
    orgs: [],
    venue: '',
    year: null,
    note: '',
    code: [],
  }
  const names = ['tables', 'chinese-and-loose', 'wide-spaces', 'labelled-fields']
  const texts = [
    ...Array.from({ length: 12 }, (_, index) => makeList(7100 + index).text)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 6),
    ...names.map((name) =>
      readFileSync(join(import.meta.dirname, 'lists', name, 'input.md'), 'utf8'),
    ),
  ]

  /** Later entries count on. */
  const withoutNumbers = (text: string): string => text.replace(/^([\s>|*+-]*)\d+/gm, '$1')

  test('as one new paper, with every other line and paper as it was', () => {
    let added = 0
    for (const text of texts) {
      const [chosen] = sectionsOf(readList(text))
      if (!chosen) continue
      const source = { path: 'list.md', bytes: Buffer.from(text), folder: '' }
      const result = addPaper(source, resolveOptions({}), said, () => chosen)
      if ('problems' in result) throw new Error('the list cannot be read')
      const { insertion, before, after, paper, list } = result
      if (insertion.lost.length || insertion.disturbed.length) continue
      added += 1
      const read = papersOf(readList(after))
      expect(read.length).toBe(papersOf(list).length + 1)
      const own = read.filter(({ title }) => title === said.title)
      expect(own.map((each) => differencesOf({ ...paper, section: each.section }, each))).toEqual([
        [],
      ])
      const [old, now] = [before, after].map((each) => `${withoutNumbers(each)}\n`)
      expect(diffLines(old ?? '', now ?? '').filter(({ removed }) => removed)).toEqual([])
    }
    expect(added).toBeGreaterThanOrEqual(8)
  })
})
