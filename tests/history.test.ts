import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { headingsOf } from '../src/history/headings.ts'
import { Cache, type Found } from '../src/history/history-cache.ts'
import { historyOf } from '../src/history/history.ts'
import { stepBack } from '../src/history/step-back.ts'
import { tracesOf } from '../src/history/trace.ts'
import { excerptOf } from '../src/history/version-excerpt.ts'
import type { History } from '../src/model/history.ts'
import { type List, papersOf } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { idsOfTitle } from '../src/parse/paper-ids.ts'
import { parseList } from '../src/parse/parse.ts'
import type { ExportedPaper } from '../src/publish/papers-json.ts'
import { gitIn, type MadeCommit, repositoryOf } from './made-history.ts'
import { cleanEnv, type Ended, folderWith, goodList } from './run-cli.ts'
import { randomHistory } from './random-history.ts'
import { Blobs } from '../src/history/blobs.ts'

const read = (text: string, path = 'README.md'): List =>
  parseList({ path, folder: '', bytes: Buffer.from(text) }, resolveOptions({})).list

/** Dates the papers of a list file by its repository. */
function datesAt(cwd: string, path: string, text: string): History & { days: Days; changes: Days } {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
  const list = read(text, path)
  const history = historyOf(list, text, join(cwd, path), cleanEnv(), idsOfTitle, read)
  const by = (field: 'added' | 'changed'): Days =>
    Object.fromEntries(
      papersOf(list).map((paper) => [paper.title, history.dates.get(paper)?.[field] ?? null]),
    )
  return { ...history, days: by('added'), changes: by('changed') }
}

type Days = Record<string, string | null>

async function runHere(args: string[], cwd: string): Promise<Ended> {
  const text = { stdout: '', stderr: '' }
  const code = await main(args, {
    cwd,
    env: cleanEnv(),
    stdout: { write: (more) => void (text.stdout += more), isTTY: false },
    stderr: { write: (more) => void (text.stderr += more), isTTY: false },
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: () => 0,
    onInterrupt() {},
  })
  return { code, ...text }
}

const alpha = '- [Alpha learns to see](https://a.example/1) - The first note.\n'
const beta = '- [Beta learns to hear](https://b.example/2) - The second note.\n'
const gamma = '- [Gamma learns to smell](https://c.example/3) - The third note.\n'
const delta = '- [Delta learns to taste](https://d.example/4) - The fourth note.\n'
const [alphaTitle, betaTitle] = ['Alpha learns to see', 'Beta learns to hear']
const listOf = (...entries: string[]): string => `# Papers\n\n## Models\n\n${entries.join('')}`

/** The days of the papers in the last text of a history of one file. */
const daysOf = (versions: Record<string, string>, path = 'README.md'): ReturnType<typeof datesAt> =>
  datesAt(
    repositoryOf(
      Object.entries(versions).map(([time, text]) => ({ time, files: { [path]: text } })),
    ),
    path,
    Object.values(versions).at(-1) ?? '',
  )

describe('a paper is dated by the first commit that has it', () => {
  test('in UTC, by the committer', () => {
    const { days, gap } = daysOf({
      '2024-01-01T23:30:00Z': listOf(alpha),
      '2024-02-02T00:30:00Z': listOf(alpha, beta),
    })
    expect(days).toEqual({ [alphaTitle]: '2024-01-01', [betaTitle]: '2024-02-02' })
    expect(gap).toBeNull()
  })

  test('by the day on which a branch that waited was merged', () => {
    const commits: MadeCommit[] = [
      { time: '2024-01-01', files: { 'README.md': listOf(alpha) } },
      { time: '2024-01-05', files: { 'README.md': listOf(alpha, beta) }, branch: 'topic' },
      { time: '2024-02-01', files: { 'README.md': listOf(gamma, alpha) } },
      {
        time: '2024-03-01',
        files: { 'README.md': listOf(gamma, alpha, beta) },
        merge: 'topic',
      },
    ]
    const { days } = datesAt(repositoryOf(commits), 'README.md', listOf(gamma, alpha, beta))
    expect(days).toEqual({
      'Gamma learns to smell': '2024-02-01',
      [alphaTitle]: '2024-01-01',
      [betaTitle]: '2024-03-01',
    })
  })

  test('through new titles, addresses, sections, markers, ends of lines and an encoding mark', () => {
    const { days, changes } = daysOf({
      '2024-01-01': listOf(alpha, beta),
      '2024-02-01': listOf(alpha.replace('Alpha learns', 'Omega is able'), beta),
      '2024-03-01': listOf(
        alpha.replace('Alpha learns', 'Omega is able').replace('a.example/1', 'o.example'),
        beta,
      ),
      '2024-04-01': `# Papers\n\n## Others\n\n1. ${beta.slice(2)}\n## Models\n\n1. [Omega is able to see](https://o.example) - The first note.\n`,
      '2024-05-01': `\uFEFF# Papers\r\n\r\n## Others\r\n\r\n* ${beta.slice(2)}\r\n## Models\r\n\r\n* [Omega is able to see](https://o.example) - The first note.\r\n`,
    })
    expect(days).toEqual({ [betaTitle]: '2024-01-01', 'Omega is able to see': '2024-01-01' })
    expect(changes).toEqual({ [betaTitle]: '2024-01-01', 'Omega is able to see': '2024-03-01' })
  })

  test('as a whole table, once a list becomes one', () => {
    const { days } = daysOf({
      '2024-01-01': listOf(alpha),
      '2024-02-01': listOf(alpha, beta),
      '2024-03-01':
        '# Papers\n\n## Models\n\n| Title | Note |\n| --- | --- |\n| [Beta learns to hear](https://b.example/2) | The second note. |\n| [Alpha learns to see](https://a.example/1) | The first note. |\n',
    })
    expect(days).toEqual({ [betaTitle]: '2024-02-01', [alphaTitle]: '2024-01-01' })
  })

  test('not by another that had its place or a similar title', () => {
    const old = '- [DeepSight v1](https://github.com/x/deepsight) - Sees.\n'
    const { days } = daysOf({
      '2024-01-01': listOf(old, alpha),
      '2024-02-01': listOf('- [DeepSight v2](https://github.com/x/deepsight2) - Sees.\n', alpha),
      '2024-03-01': listOf(
        '- [DeepSight v2](https://github.com/x/deepsight2) - Sees.\n',
        '- [Delta learns to see](https://d.example) - Builds on [Alpha](https://a.example/1).\n',
        alpha,
      ),
    })
    expect(days).toEqual({
      'DeepSight v2': '2024-02-01',
      'Delta learns to see': '2024-03-01',
      [alphaTitle]: '2024-01-01',
    })
  })

  test('not by another of the same title', () => {
    const [one, other] = [
      '- [Linear Algebra](https://one.example) - By the first.\n',
      '- [Linear Algebra](https://other.example) - By the second.\n',
    ]
    const cwd = repositoryOf(
      [listOf(alpha, one), listOf(one.replace('By', 'Book by'), alpha, other)].map(
        (text, index) => ({
          time: `2024-0${index + 1}-01`,
          files: { 'README.md': text },
        }),
      ),
    )
    const { dates } = datesAt(cwd, 'README.md', listOf(one.replace('By', 'Book by'), alpha, other))
    expect([...dates.values()].map(({ added }) => added)).toEqual([
      '2024-01-01',
      '2024-01-01',
      '2024-02-01',
    ])
  })

  test('not by another of the same title that is gone today', () => {
    const [one, other] = ['one', 'other'].map(
      (host) => `- [Linear Algebra](https://${host}.example) - A book.\n`,
    ) as [string, string]
    const { days } = daysOf({
      '2024-01-01': listOf(alpha, one),
      '2024-02-01': listOf(alpha, one, other),
      '2024-05-01': listOf(alpha, other),
    })
    expect(days).toEqual({ [alphaTitle]: '2024-01-01', 'Linear Algebra': '2024-02-01' })
  })

  test('as the first of several entries', () => {
    const { days } = daysOf({
      '2024-01-01': listOf(alpha),
      '2024-02-01': `${listOf(alpha)}\n## Again\n\n${alpha.replace('The first', 'Another')}`,
      '2024-03-01': `${listOf(beta)}\n## Again\n\n${alpha.replace('The first', 'Another')}`,
    })
    expect(days).toEqual({ [betaTitle]: '2024-03-01', [alphaTitle]: '2024-01-01' })
  })
})

describe('a paper that the list lost', () => {
  test('is known with its last day, its first and its section', () => {
    const { removed } = daysOf({
      '2024-01-01': listOf(alpha, beta),
      '2024-02-01': listOf(alpha, beta, gamma),
      '2024-03-01': listOf(alpha, beta.replace('Beta learns', 'Omega is able'), gamma),
      '2024-04-01': listOf(alpha, gamma),
    })
    expect(removed).toEqual([
      {
        title: 'Omega is able to hear',
        link: 'https://b.example/2',
        anchor: 'omega-is-able-to',
        section: ['Models'],
        added: '2024-01-01',
        removed: '2024-04-01',
      },
    ])
  })

  test.each<[what: string, before: string, after: string]>([
    ['retitled', listOf(alpha, beta), listOf(alpha, beta.replace('Beta learns', 'Omega is able'))],
    ['moved to another address', listOf(alpha, beta), listOf(alpha, beta.replace('b.ex', 'x.ex'))],
    [
      'moved with another title and address, but the same note',
      listOf(alpha, '- [beerus](https://one.example) - A trustless light client for all.\n'),
      listOf('- [other/beerus](https://two.example) - A trustless light client for all.\n', alpha),
    ],
    ['moved to another section', listOf(alpha, beta), `${listOf(alpha)}\n## Other\n\n${beta}`],
    [
      'still in another section',
      `${listOf(alpha, beta)}\n## Other\n\n${beta}`,
      listOf(alpha, beta),
    ],
    [
      'printed in another way',
      listOf(alpha, beta),
      listOf(alpha, beta.replace('- ', '* ').replace(/\n/, '\r\n')),
    ],
    ['given another note', listOf(alpha, beta), listOf(alpha, beta.replace('second', 'newest'))],
    [
      'a link of the contents',
      `# P\n\n- [Models](#models)\n\n${listOf(alpha).slice(10)}`,
      listOf(alpha),
    ],
    [
      'prose',
      `# P\n\nSee [our site](https://o.example) first.\n\n${listOf(alpha).slice(10)}`,
      listOf(alpha),
    ],
  ])('is none that is %s', (_, before, after) =>
    expect(daysOf({ '2024-01-01': before, '2024-02-01': after }).removed).toEqual([]),
  )

  test('is none before that is committed', () => {
    const cwd = repositoryOf([
      { time: '2024-01-01', files: { 'README.md': listOf(alpha, beta.replace('Beta', 'First')) } },
      { time: '2024-02-01', files: { 'README.md': listOf(alpha, beta) } },
    ])
    expect(datesAt(cwd, 'README.md', listOf(alpha)).removed).toEqual([])
  })

  test('and had again for a time has the last of its days', () =>
    expect(
      daysOf({
        '2024-01-01': listOf(alpha, beta),
        '2024-02-01': listOf(alpha),
        '2024-05-01': listOf(alpha, beta),
        '2024-06-01': listOf(alpha),
      }).removed.map(({ title, added, removed }) => [title, added, removed]),
    ).toEqual([[betaTitle, '2024-05-01', '2024-06-01']]))

  test('is of no interest where it was there for a day, or left 24 months ago', () =>
    expect(
      daysOf({
        '2022-01-01': listOf(alpha, beta, delta),
        '2022-02-01': listOf(alpha, delta),
        '2023-01-01T01:00:00Z': listOf(alpha, delta, gamma),
        '2023-01-01T02:00:00Z': listOf(alpha, delta),
        '2024-02-02': listOf(alpha),
      }).removed.map(({ title }) => title),
    ).toEqual(['Delta learns to taste']))

  test('is read within its table', () => {
    const table = (...rows: string[]): string =>
      `# Papers\n\n## Models\n\n| Year | Title | Code |\n| --- | --- | --- |\n${rows.join('\n')}\n`
    const rows = Array.from(
      { length: 30 },
      (_, at) =>
        `| 2023 | Paper ${'ABCDEFGHIJ'[at % 10]}${at} learns | [code](https://c.example/${at}) |`,
    )
    const { removed } = daysOf({
      '2024-01-01': table(...rows),
      '2024-02-01': table(...rows.toSpliced(20, 1)),
    })
    expect(removed.map(({ title, link }) => [title, link])).toEqual([
      ['Paper A20 learns', 'https://c.example/20'],
    ])
  })
})

test('a paper has the titles that it had before, with the day of the change', () => {
  const { retitled } = daysOf({
    '2024-01-01': listOf(alpha, beta),
    '2024-02-01': listOf(alpha.replace('Alpha', 'First'), beta),
    '2024-03-01': listOf(
      alpha.replace('Alpha', 'Omega'),
      '- **Beta** learns to hear. [paper](https://b.example/2)\n',
    ),
    '2024-04-01': listOf(alpha.replace('Alpha', 'Omega'), beta),
  })
  expect(retitled.map(({ paper, from, day }) => [paper.title, from, day])).toEqual([
    ['Omega learns to see', 'First learns to see', '2024-03-01'],
    ['Omega learns to see', alphaTitle, '2024-02-01'],
  ])
})

describe('a paper that was away', () => {
  test('for at most 30 days keeps its day', () => {
    const { days, changes } = daysOf({
      '2024-01-01': listOf(alpha, beta),
      '2024-02-01': '',
      '2024-02-03': listOf(alpha, beta),
    })
    expect(days).toEqual({ [alphaTitle]: '2024-01-01', [betaTitle]: '2024-01-01' })
    expect(changes).toEqual(days)
  })

  test('for longer is new', () =>
    expect(
      daysOf({
        '2024-01-01': listOf(alpha, beta),
        '2024-02-01': listOf(alpha),
        '2024-03-15': listOf(alpha, beta),
      }).days,
    ).toEqual({ [alphaTitle]: '2024-01-01', [betaTitle]: '2024-03-15' }))

  test('with its file, which was deleted', () => {
    const text = listOf(alpha)
    const cwd = repositoryOf([
      { time: '2024-01-01', files: { 'README.md': text } },
      { time: '2024-01-05', files: { 'README.md': null, other: 'x' } },
      { time: '2024-01-07', files: { 'README.md': text } },
    ])
    expect(datesAt(cwd, 'README.md', text).days).toEqual({ [alphaTitle]: '2024-01-01' })
  })
})

test('a file is followed through its names, with spaces and Chinese, too', () => {
  const text = listOf(alpha, beta, gamma)
  const name = '论文 "list" [x] *.md'
  const cwd = repositoryOf([
    { time: '2024-01-01', files: { 'old.md': text } },
    { time: '2024-02-01', files: { 'old.md': null, [name]: text } },
  ])
  expect(Object.values(datesAt(cwd, name, text).days)).toEqual(Array(3).fill('2024-01-01'))
})

describe('what is not known is not dated', () => {
  test('before a commit', () => {
    const cwd = repositoryOf([{ time: '2024-01-01', files: { 'README.md': listOf(alpha) } }])
    const { days, gap } = datesAt(cwd, 'README.md', listOf(alpha, beta))
    expect(days).toEqual({ [alphaTitle]: '2024-01-01', [betaTitle]: null })
    expect(gap).toBeNull()
    expect(datesAt(cwd, 'new.md', listOf(alpha)).gap).toBe('uncommitted')
  })

  test('without a repository', () => {
    const { days, gap } = datesAt(folderWith({}), 'README.md', listOf(alpha))
    expect(days).toEqual({ [alphaTitle]: null })
    expect(gap).toBe('no-git')
  })

  test('where a shallow clone ends', () => {
    const full = repositoryOf(
      ['2024-01-01', '2024-02-01', '2024-03-15', '2024-03-16'].map((time, index) => ({
        time,
        files: {
          'README.md': listOf(
            ...[alpha, beta, gamma].slice(0, index + 1),
            ...[delta].slice(Number(index > 2)),
          ),
        },
      })),
    )
    const cwd = folderWith({})
    gitIn(cwd, ['clone', '--quiet', '--depth', '3', `file://${full}`, 'clone'])
    const { days, changes, removed, gap } = datesAt(
      join(cwd, 'clone'),
      'README.md',
      listOf(alpha, beta, gamma),
    )
    const expected = {
      [alphaTitle]: null,
      [betaTitle]: null,
      'Gamma learns to smell': '2024-03-15',
    }
    expect(days).toEqual(expected)
    expect(changes).toEqual(expected)
    expect(gap).toBe('shallow')
    expect(removed.map((each) => [each.title, each.added, each.removed])).toEqual([
      ['Delta learns to taste', null, '2024-03-16'],
    ])
  })
})

describe('results are kept in the git folder', () => {
  const setUp = (): { cwd: string; kept: string; run: () => Days } => {
    const cwd = repositoryOf([{ time: '2024-01-01', files: { 'README.md': listOf(alpha) } }])
    const run = (): Days => datesAt(cwd, 'README.md', listOf(alpha)).days
    run()
    const folder = join(cwd, '.git/listwright')
    return { cwd, run, kept: join(folder, readdirSync(folder)[0] ?? '') }
  }
  const doctored = { [alphaTitle]: '1999-01-01' }

  test('and read again for the same commit and text only', () => {
    const { cwd, kept, run } = setUp()
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('2024-01-01', '1999-01-01'))
    expect(run()).toEqual(doctored)
    expect(datesAt(cwd, 'README.md', listOf(alpha, beta)).days[alphaTitle]).toBe('2024-01-01')
  })

  const written: Found = {
    days: [['2024-01-01', null, 'T']],
    former: [{ anchor: 'old', kind: 'paper', index: 0 }],
    removed: [
      { title: 'R', link: null, anchor: 'r', section: ['S'], added: null, removed: '2024-01-02' },
    ],
    retitled: [{ index: 0, from: 'F', day: '2024-01-02' }],
  }
  const cacheIn = (folder: string, ...what: string[]): Cache =>
    new Cache(
      (args) => Buffer.from(args.includes('--git-path') ? 'kept\n' : ''),
      folder,
      'a.md',
      what,
    )

  test('with all that they are, for what they depend on only', () => {
    const folder = folderWith({})
    cacheIn(folder, 'a').write(written)
    expect(cacheIn(folder, 'a').read()).toEqual(written)
    expect(cacheIn(folder, 'b').read()).toBeNull()
    const outside = new Cache(() => null, folder, 'a.md', ['a'])
    outside.write(written)
    expect(outside.read()).toBeNull()
  })

  test.each<[string, object]>([
    ['days', { days: [['2024-01-01', 7, 'T']] }],
    ['days', { days: 'many' }],
    ['former', { former: [{ anchor: 7, index: 0 }] }],
    ['former', { former: [{ anchor: 'old', index: 0.5 }] }],
    ['former', { former: [null] }],
    ['removed', { removed: [{ ...written.removed[0], link: 7 }] }],
    ['removed', { removed: [{ ...written.removed[0], section: [7] }] }],
    ['retitled', { retitled: [{ index: '0', from: 'F', day: '2024-01-02' }] }],
    ['retitled', { retitled: [{ index: 0, from: null, day: '2024-01-02' }] }],
  ])('but not with other values of %s: %j', (_, spoilt) => {
    const folder = folderWith({})
    cacheIn(folder, 'a').write({ ...written, ...spoilt })
    expect(cacheIn(folder, 'a').read()).toBeNull()
  })

  test.each([
    ['cut', (text: string) => text.slice(0, -9)],
    ['of another shape', (text: string) => text.replace(/\[\[.*?\]\]/, '7')],
    ['empty', () => ''],
  ])('unless they are %s', (_, spoil) => {
    const { kept, run } = setUp()
    writeFileSync(kept, spoil(readFileSync(kept, 'utf8')))
    expect(run()).toEqual({ [alphaTitle]: '2024-01-01' })
    expect(readdirSync(join(kept, '..'))).toHaveLength(1)
  })
})

test('export has the days on demand, and says once what is missing', async () => {
  const cwd = repositoryOf(
    [
      { time: '2024-01-01', files: { 'README.md': `${goodList}\n${delta}` } },
      { time: '2024-02-01', files: { 'README.md': goodList } },
    ],
    { 'README.md': goodList, 'new.md': goodList },
  )
  const daysIn = (stdout: string): unknown[] =>
    [JSON.parse(stdout)]
      .flat()
      .flatMap(({ papers }) => papers.map(({ added }: ExportedPaper) => added))
  const ended = await runHere(['export', '--dates', 'README.md', 'new.md'], cwd)
  expect(daysIn(ended.stdout)).toEqual(['2024-01-01', '2024-01-01', undefined, undefined])
  expect(JSON.parse(ended.stdout)).toMatchObject([
    { removed: [{ title: 'Delta learns to taste', removed: '2024-02-01' }] },
    {},
  ])
  expect(ended.stdout.match(/"removed": \[/g)).toHaveLength(1)
  expect(ended.stderr).toBe(
    'new.md: not every paper has the day on which it was added, since it is not committed\n',
  )
  expect(daysIn((await runHere(['export', 'README.md'], cwd)).stdout)).toEqual([
    undefined,
    undefined,
  ])
})

describe('former anchors', () => {
  const anchorsOf = (versions: string[]): Record<string, string[]> => {
    const commits = versions.map((text, index) => ({
      time: `2024-0${index + 1}-01`,
      files: { 'README.md': text },
    }))
    const { former } = datesAt(repositoryOf(commits), 'README.md', versions.at(-1) ?? '')
    return Object.fromEntries([...former].map(([{ title }, anchors]) => [title, anchors]))
  }

  test('of papers are those of their former titles', () =>
    expect(
      anchorsOf([
        listOf(alpha, beta),
        listOf(
          alpha.replace('Alpha learns to see', 'First **AlphaNet**: learning to see things'),
          beta,
        ),
        listOf(alpha, beta),
        listOf(alpha.replace('Alpha learns', 'Omega is able'), beta),
      ]),
    ).toEqual({
      'Omega is able to see': [
        'alpha-learns-to-see',
        'first-alphanet',
        'first-alphanet-learning-to',
        'first-alphanet-learning-to-see-things',
      ],
    }))

  test('of sections lead to where most of their papers are, else to what has their place or words', () =>
    expect(
      anchorsOf([
        `# L\n\n## 2023 Papers\n\n## Data sets :smile:\n\n${gamma}\n## Models & [more](x)\n\n${alpha}${beta}\n## Rest\n\n- [Zeta](https://z.example)\n`,
        `# L\n\n## 2024 Papers\n\n${gamma}\n## Other\n\n${beta}${alpha}\n## Rest\n\n- [Zeta](https://z.example)\n`,
        `# L\n\n## 2024 Papers\n\n${gamma}\n## Other\n\n${beta}\n### Vision\n\n${alpha}\n## Remainder\n\n- [Eta](https://eta.example)\n`,
      ]),
    ).toEqual({
      '2024 Papers': ['2023-papers', 'data-sets-smile'],
      Other: ['models--more'],
      Remainder: ['rest'],
    }))

  test('give way to living ones', () =>
    expect(
      anchorsOf([
        `# L\n\n## Old\n\n${alpha}`,
        `# L\n\n## New\n\n<a id="old"></a>\n\n## Another\n\n${alpha}`,
      ]),
    ).toEqual({}))
})

test('a site has the days beside the page', async () => {
  const cwd = repositoryOf(
    ['2024-01-01', '2024-02-01'].map((time, at) => ({
      time,
      files: { 'README.md': listOf(...[alpha, beta, gamma].slice(0, at + 2)) },
    })),
    { 'README.md': listOf(alpha, beta, gamma) },
  )
  expect((await runHere(['build', 'README.md'], cwd)).code).toBe(0)
  expect(readFileSync(join(cwd, 'dist/added.json'), 'utf8')).toBe(
    '{"2024-02-01":["gamma-learns-to-smell"],"2024-01-01":["alpha-learns-to-see","beta-learns-to-hear"]}\n',
  )
})

test('made histories are dated without a miss', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { commits, path, text, days, gone } = randomHistory(seed)
    const found = datesAt(repositoryOf(commits), path, text)
    const removed = Object.fromEntries(found.removed.map((each) => [each.title, each.removed]))
    expect({ seed, days: found.days, gone: removed }).toEqual({ seed, days, gone })
  }
}, 60_000)

test('headings in fences are not headings of a version', () => {
  const text =
    '# T\n\n```md\n## A\n~~~\n## B\n```\n\n~~~\n## C\n```\n~~~\n## D\n<h3>E <a id="x"></a></h3>\n'
  expect(headingsOf(text)).toEqual([
    { anchor: 't', level: 1, line: 0 },
    { anchor: 'd', level: 2, line: 12 },
    { anchor: 'e', level: 3, line: 13 },
  ])
})

describe('an excerpt of a version', () => {
  const excerpt = (text: string, ...wanted: string[]): string => {
    const lines = text.split('\n')
    return excerptOf(
      lines,
      headingsOf(text),
      wanted.map((line) => lines.indexOf(line)),
    )
  }
  const filler = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `- [Other ${index}](https://o.example/${index})\n`,
    ).join('')

  test('has the headings above an entry, outermost first, and not those beside them', () =>
    expect(excerpt(`# T\n\n## A\n\n${filler(1)}\n## B\n\n### C\n\n- [X](u)`, '- [X](u)')).toBe(
      '# T\n## B\n### C\n\n- [X](u)',
    ))

  test('has the items that an entry is nested in', () => {
    const text = `# T\n\n- Outer\n${filler(9)
      .replace(/^/gm, '    ')
      .trimEnd()}\n    - Inner\n\n${filler(6)
      .replace(/^/gm, '        ')
      .trimEnd()}\n        - [X](u)`
    const lines = excerpt(text, '        - [X](u)').split('\n')
    expect(lines).toContain('- Outer')
    expect(lines).toContain('    - Inner')
    expect(lines.join('\n')).not.toContain('    - [Other 8]')
  })

  test('has the head of a table', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `| ${index} | [P${index}](u${index}) |`)
    const lines = excerpt(['| N | Paper |', '| - | - |', ...rows].join('\n'), rows[15] ?? '').split(
      '\n',
    )
    expect(lines.slice(0, 2)).toEqual(['| N | Paper |', '| - | - |'])
    expect(lines).not.toContain(rows[2])
    expect(lines).toContain(rows[15])
  })
})

test('a change on a further line of an entry is a change; the same words in another form are none', () => {
  const version = (detail: string): string =>
    `# T\n\n## S\n\n- [A Long Title of One Paper](https://a.example/1)\n  ${detail}\n`
  const changedBy = (before: string, after: string): number | null | undefined => {
    const [trace] = tracesOf(read(version(after)), version(after))
    if (!trace) throw new Error('no entry')
    stepBack([trace], version(before), version(after), 7)
    expect(trace.came).toBeNull()
    return trace.changed
  }
  expect(changedBy('Its first words of a note.', 'Quite another note of it.')).toBe(7)
  expect(changedBy('Its *first* words of a note.', 'Its first words of a note.')).toBeNull()
})

describe('texts of versions', () => {
  test('are read many at once, whatever they contain, and none for those that are missing', () => {
    const kept = new Map([
      ['a1', 'one\nb2 blob 3\n'],
      ['b2', ''],
      ['d4', '图'],
    ])
    const calls: string[] = []
    const blobs = new Blobs(
      (_, input = '') => {
        calls.push(input)
        return Buffer.concat(
          input
            .trim()
            .split('\n')
            .map((id) => {
              const text = kept.get(id)
              return Buffer.from(
                text === undefined
                  ? `${id} missing\n`
                  : `${id} blob ${Buffer.byteLength(text)}\n${text}\n`,
              )
            }),
        )
      },
      ['a1', 'b2', 'c3', 'd4'],
    )
    expect([1, 2, 3, 4].map(() => blobs.next())).toEqual(['one\nb2 blob 3\n', '', null, '图'])
    expect(calls[0]).toBe('a1\nb2\nc3\nd4\n')
  })

  test('are missing if git fails or stops', () => {
    expect(new Blobs(() => null, ['a1']).next()).toBeNull()
    const cut = new Blobs(
      (_, input = '') => Buffer.from(input.includes('a1') ? 'a1 blob 1\nx\n' : ''),
      ['a1', 'b2'],
    )
    expect([cut.next(), cut.next()]).toEqual(['x', null])
  })
})
