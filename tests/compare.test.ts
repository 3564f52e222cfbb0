import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change } from '../src/model/change.ts'
import { compareList } from '../src/compare/lists.ts'
import { treeOf } from '../src/compare/tree.ts'
import type { Version } from '../src/model/change.ts'
import { papersOf } from '../src/model/list.ts'
import { parseList } from '../src/parse/parse.ts'
import { resolveOptions } from '../src/model/options.ts'

const settings = resolveOptions({})

const versions = new Map<string, Version>()

/** Parses each text once, since parsing takes most of the time. */
function versionOf(text: string): Version {
  const version = versions.get(text) ?? {
    ...parseList({ path: 'list.md', bytes: Buffer.from(text), folder: '' }, settings),
    text,
  }
  versions.set(text, version)
  return version
}

/** Returns a change as one line. Skips anchors: they follow from other changes and are tested separately. */
function inOneLine(change: Change): string[] {
  switch (change.kind) {
    case 'paper-added':
    case 'paper-removed':
      return [`${change.kind}: ${change.paper.title}`]
    case 'paper-retitled':
    case 'section-renamed':
      return [`${change.kind}: ${change.before.title} → ${change.after.title}`]
    case 'paper-moved':
      return [
        `${change.kind}: ${change.after.title}, ${change.before.section.join('/')} → ${change.after.section.join('/')}`,
      ]
    case 'section-moved':
      return [`${change.kind}: ${change.before.path.join('/')} → ${change.after.path.join('/')}`]
    case 'paper-relinked':
      return [`${change.kind}: ${change.after.title}, ${change.before.link} → ${change.after.link}`]
    case 'note-changed':
      return [`${change.kind}: ${change.after.title}`]
    case 'text-changed':
      return [`text-changed: ${change.after.title}, ${change.was} → ${change.is}`]
    case 'field-changed':
      return [`${change.field}-changed: ${change.after.title}`]
    case 'section-added':
    case 'section-removed':
      return [`${change.kind}: ${change.section.path.join('/')}`]
    case 'title-changed':
      return [`${change.kind}: ${change.before} → ${change.after}`]
    case 'problem-new':
    case 'problem-fixed':
      return [`${change.kind}: ${change.problem.rule}`]
    case 'reordered':
      return [`${change.kind}: ${change.section?.title ?? 'sections'}`]
    default:
      return []
  }
}

const diff = (before: string, after: string): Change[] =>
  compareList(versionOf(before), versionOf(after))
const changesBetween = (before: string, after: string): string[] =>
  diff(before, after).flatMap(inOneLine).toSorted()

const anchorsOf = ({ list }: Version): string[] =>
  [
    ...papersOf(list).map(({ id }) => id),
    ...list.sections.flatMap(({ anchor, aliases }) => [anchor, ...aliases]),
  ].filter(Boolean)

/** Adds the aliases that the changes suggest. */
function withAliases(text: string, changes: Change[]): string {
  const lines = text.split('\n')
  const aliases = changes.flatMap((change) =>
    change.kind === 'anchor-lost' && change.alias ? [change.alias] : [],
  )
  for (const { html, above } of aliases.toSorted((a, b) => b.above.place.line - a.above.place.line))
    lines.splice(above.place.line - 1, 0, '', html, '')
  return lines.join('\n')
}

/** Expects every missing anchor to be reported, and the suggested aliases to restore the anchors and change nothing else. */
function expectAnchors(before: string, after: string): void {
  const changes = diff(before, after)
  const now = new Set(anchorsOf(versionOf(after)))
  const lost = changes.flatMap((change) => (change.kind === 'anchor-lost' ? [change.anchor] : []))
  expect(lost.toSorted()).toEqual(
    anchorsOf(versionOf(before))
      .filter((anchor) => !now.has(anchor))
      .toSorted(),
  )
  const fixed = withAliases(after, changes)
  const still = diff(before, fixed).flatMap((change) =>
    change.kind === 'anchor-lost' ? [change.anchor] : [],
  )
  expect(still.toSorted()).toEqual(
    changes
      .flatMap((change) => (change.kind === 'anchor-lost' && !change.alias ? [change.anchor] : []))
      .toSorted(),
  )
  expect(changesBetween(after, fixed)).toEqual([])
}

const seed = readFileSync(
  join(import.meta.dirname, '../seeds/trustworthy-multimodal-foundation-models.md'),
  'utf8',
)

/** Numbers the items of each section anew, as curators do. */
function renumber(text: string): string {
  let number = 0
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('#')) number = 0
      return line.replace(/^\d+\./, () => `${++number}.`)
    })
    .join('\n')
}

const edit = (text: string, from: string | RegExp, to: string): string => {
  const edited = text.replace(from, to)
  if (edited === text) throw new Error(`nothing to edit: ${from}`)
  return edited
}

const line = (text: string, start: string): string =>
  text.split('\n').find((each) => each.includes(start)) ?? ''

describe('edits of the seed', () => {
  const emu = line(seed, '[Emu3:')
  const uhd = line(seed, '[LLaVA-UHD: an')
  const cases: [what: string, after: string, expected: string[]][] = [
    ['nothing', seed, []],
    [
      'insert on top with renumbering',
      renumber(
        edit(
          seed,
          '1. (NVIDIA)',
          '1. (NVIDIA) [Eagle 2](https://zhuanlan.zhihu.com/p/720542712)(数据策略)\n2. (NVIDIA)',
        ),
      ),
      ['paper-added: Eagle 2'],
    ],
    [
      'delete, with renumbering',
      renumber(edit(seed, `${emu}\n`, '')),
      ['paper-removed: Emu3: Next-Token Prediction is All You Need'],
    ],
    [
      'move',
      renumber(
        edit(
          edit(seed, `${emu}\n`, ''),
          '1. [万字长文总结多模态大模型最新进展（Modality',
          `${emu}\n1. [万字长文总结多模态大模型最新进展（Modality`,
        ),
      ),
      [
        'paper-moved: Emu3: Next-Token Prediction is All You Need, Unify Multimodal Understanding and Generation → Survey and Outlook',
      ],
    ],
    [
      'retitle a paper whose address 21 papers share',
      edit(seed, '[Matryoshka Multimodal Models]', '[M3: Nested Visual Tokens]'),
      ['paper-retitled: Matryoshka Multimodal Models → M3: Nested Visual Tokens'],
    ],
    [
      'relink',
      edit(
        seed,
        '[VITA: Towards Open-Source Interactive Omni Multimodal LLM](https://zhuanlan.zhihu.com/p/714031459)',
        '[VITA: Towards Open-Source Interactive Omni Multimodal LLM](https://arxiv.org/abs/2408.05211)',
      ),
      [
        'paper-relinked: VITA: Towards Open-Source Interactive Omni Multimodal LLM, https://zhuanlan.zhihu.com/p/714031459 → https://arxiv.org/abs/2408.05211',
      ],
    ],
    [
      'note',
      edit(seed, '(LLM每一层创建额外的block处理视觉信息)', '(在LLM的层间插入门控交叉注意力)'),
      ['note-changed: Flamingo: a Visual Language Model for Few-Shot Learning'],
    ],
    [
      'organisation',
      edit(seed, '(Rhymes AI) [Aria', '(Rhymes Labs) [Aria'),
      ['orgs-changed: Aria: An Open Multimodal Native Mixture-of-Experts Mode'],
    ],
    [
      'rename a section',
      edit(seed, '# BenchMark and Dataset', '# Benchmarks and Datasets'),
      ['section-renamed: BenchMark and Dataset → Benchmarks and Datasets'],
    ],
    [
      'nest a section',
      edit(seed, '# BenchMark and Dataset', '## BenchMark and Dataset'),
      [
        'section-moved: BenchMark and Dataset → Multimodal Large Language Models/BenchMark and Dataset',
      ],
    ],
    [
      'reformat everything',
      seed
        .replace(/^\d+\. /gm, '*   ')
        .replace(/^# (.*)$/gm, '# $1 #')
        .replaceAll('\n', '\r\n'),
      [],
    ],
    [
      'swap',
      edit(
        edit(edit(seed, uhd, 'PLACE'), line(seed, '[Mini-Gemini]'), uhd),
        'PLACE',
        line(seed, '[Mini-Gemini]'),
      ),
      ['reordered: Multimodal Large Language Models'],
    ],
    [
      'delete one of three with the same title',
      edit(seed, `${line(seed.slice(seed.indexOf('# BenchMark')), '[MME-RealWorld')}\n`, ''),
      [
        'paper-removed: MME-RealWorld: Could Your Multimodal LLM Challenge High-Resolution Real-World Scenarios that are Difficult for Humans?',
      ],
    ],
    [
      'duplicate an entry',
      edit(seed, emu, `${emu}\n${emu}`),
      ['paper-added: Emu3: Next-Token Prediction is All You Need'],
    ],
    [
      'several at once',
      renumber(
        edit(
          edit(
            edit(
              edit(seed, '# Survey and Outlook', '# Surveys'),
              '[Matryoshka Multimodal Models]',
              '[Nested Tokens]',
            ),
            `${emu}\n`,
            '',
          ),
          '1. [万字',
          '1. [Fresh](https://example.org/fresh)\n2. [万字',
        ),
      ).replaceAll('\n', '\r\n'),
      [
        'paper-added: Fresh',
        'paper-removed: Emu3: Next-Token Prediction is All You Need',
        'paper-retitled: Matryoshka Multimodal Models → Nested Tokens',
        'section-renamed: Survey and Outlook → Surveys',
      ],
    ],
  ]
  test.each(cases)('%s', (_what, after, expected) => {
    expect(changesBetween(seed, after)).toEqual(expected)
    expectAnchors(seed, after)
  })
})

interface Entry {
  title: string
  link: string
  note: string
}

interface Part {
  title: string
  depth: number
  entries: Entry[]
}

const words =
  'amber brook cedar delta ember fjord grove harbor island jungle kernel lagoon meadow nectar orchid pebble quartz ripple summit thicket umbra valley willow zephyr anchor beacon copper dragon falcon garnet hollow indigo jasper kelp lumen marble nimbus onyx prism quiver raven saffron tundra velvet walnut yonder'.split(
    ' ',
  )
/** Returns a distinct phrase that is unlike the others. */
const phrase = (seed: number, length: number): string =>
  Array.from(
    { length },
    (_, at) => words[(seed * 31 + at * at * 17 + seed * at * 7) % words.length],
  ).join(' ')

const styles: ((entry: Entry, number: number) => string)[] = [
  ({ title, link, note }, number) => `${number}. [${title}](${link}) - ${note}\n`,
  ({ title, link, note }) => `- [${title}](${link}) - ${note}\n`,
  ({ title, link, note }) => `*   [${title}](<${link}>)  -  ${note}   \n\n`,
  ({ title, link, note }) => `+ [${title}][]: ${note}\n\n  [${title}]: ${link}\n`,
]

function write(parts: Part[], style: number, newline: string): string {
  const body = parts.map(
    ({ title, depth, entries }) =>
      `${'#'.repeat(depth)} ${title}\n\n${entries.map((entry, index) => styles[style]?.(entry, index + 1) ?? '').join('')}\n`,
  )
  return `# An invented list\n\n${body.join('')}`.replaceAll('\n', newline)
}

/** A list of sections with papers, of which a third share one address. */
function invent(sizes: number[]): Part[] {
  let serial = 0
  return sizes.map((size, index) => ({
    title: `Part ${phrase(index + 500, 2)} ${index}`,
    depth: 2,
    entries: Array.from({ length: size }, () => {
      serial++
      return {
        title: `${phrase(serial, 4)} ${serial}`,
        link: serial % 3 ? `https://example.org/${serial}` : 'https://survey.example/',
        note: `A remark on ${phrase(serial + 100, 5)} and ${serial}.`,
      }
    }),
  }))
}

/** What may be done to a list; each says what a comparison has to inOneLine. `n` chooses where; no two edits touch one entry or section. */
const edits: Record<string, (parts: Part[], n: number, touched: Set<unknown>) => string[]> = {
  add: (parts, n, touched) => {
    const entry = {
      title: `${phrase(n + 3000, 5)} new ${n}`,
      link: n % 2 ? `https://new.example/${n}` : 'https://survey.example/',
      note: `A new remark of ${phrase(n + 4000, 4)} ${n}.`,
    }
    choose(parts, n).entries.unshift(entry)
    touched.add(entry)
    return [`paper-added: ${entry.title}`]
  },
  remove: (parts, n, touched) =>
    withEntry(
      parts,
      n,
      touched,
      (part, entry) => (
        part.entries.splice(part.entries.indexOf(entry), 1),
        [`paper-removed: ${entry.title}`]
      ),
    ),
  move: (parts, n, touched) =>
    withEntry(parts, n, touched, (part, entry) => {
      const target = parts[(parts.indexOf(part) + 1) % parts.length]!
      part.entries.splice(part.entries.indexOf(entry), 1)
      target.entries.splice(n % (target.entries.length + 1), 0, entry)
      return [`moved: ${entry.title}`]
    }),
  retitle: (parts, n, touched) =>
    withEntry(parts, n, touched, (_, entry) => {
      const old = entry.title
      entry.title = `${phrase(n + 5000, 4)} other ${n}`
      return [`paper-retitled: ${old} → ${entry.title}`]
    }),
  relink: (parts, n, touched) =>
    withEntry(parts, n, touched, (_, entry) => {
      const old = entry.link
      entry.link = `https://other.example/${n}`
      return [`paper-relinked: ${entry.title}, ${old} → ${entry.link}`]
    }),
  note: (parts, n, touched) =>
    withEntry(
      parts,
      n,
      touched,
      (_, entry) => (
        (entry.note = `Said anew: ${phrase(n + 6000, 3)}.`),
        [`note-changed: ${entry.title}`]
      ),
    ),
  rename: (parts, n, touched) => {
    const part = choose(parts, n)
    if (touched.has(part)) return []
    touched.add(part)
    const old = part.title
    part.title = `Renamed ${phrase(n + 7000, 2)} ${n}`
    return [`section-renamed: ${old} → ${part.title}`]
  },
  nest: (parts, n, touched) => {
    const index = 1 + (n % (parts.length - 1))
    const part = parts[index]!
    if (touched.has(part) || part.depth > 2 || parts[index + 1]?.depth === 3) return []
    touched.add(part)
    part.depth = 3
    return [`nested: ${part.title}`]
  },
}

const choose = (parts: Part[], n: number): Part => parts[n % parts.length]!

function withEntry(
  parts: Part[],
  n: number,
  touched: Set<unknown>,
  change: (part: Part, entry: Entry) => string[],
): string[] {
  const part = choose(parts, n)
  const entry = part.entries[n % part.entries.length]
  if (!entry || touched.has(entry)) return []
  touched.add(entry)
  return change(part, entry)
}

/** Drops the destination of moves, which depends on the other edits. */
const withoutDestination = (line: string): string =>
  line
    .replace(/^paper-moved: (.*?), .*/, 'moved: $1')
    .replace(/^section-moved: .* → .*?([^/]+)$/, 'nested: $1')

const histories = record({
  sizes: array(integer({ min: 8, max: 10 }), { minLength: 3, maxLength: 4 }),
  steps: uniqueArray(
    record({ kind: constantFrom(...Object.keys(edits)), n: integer({ min: 0, max: 400 }) }),
    { maxLength: 6, selector: ({ n }) => n },
  ),
  style: integer({ min: 0, max: styles.length - 1 }),
  newline: constantFrom('\n', '\r\n'),
})

describe('random edits of an invented list', () => {
  test('are reported exactly', () => {
    assert(
      property(histories, ({ sizes, steps, style, newline }) => {
        const parts = invent(sizes)
        const before = write(parts, 0, '\n')
        const touched = new Set<unknown>()
        const expected = steps.flatMap(({ kind, n }) => edits[kind]!(parts, n, touched))
        const after = write(parts, style, newline)
        expect(
          changesBetween(before, after)
            .map(withoutDestination)
            .filter((line) => !line.startsWith('reordered'))
            .toSorted(),
        ).toEqual(expected.toSorted())
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  test('are mirrored by the reverse comparison', () => {
    const mirror = (change: Change): Change => {
      const opposite: Partial<Record<Change['kind'], Change['kind']>> = {
        'paper-added': 'paper-removed',
        'paper-removed': 'paper-added',
        'section-added': 'section-removed',
        'section-removed': 'section-added',
      }
      const [before, after] = 'before' in change ? [change.after, change.before] : []
      return {
        ...change,
        kind: opposite[change.kind] ?? change.kind,
        ...('before' in change && { before, after }),
      } as Change
    }
    assert(
      property(histories, ({ sizes, steps, style, newline }) => {
        const parts = invent(sizes)
        const before = write(parts, style, newline)
        const touched = new Set<unknown>()
        for (const { kind, n } of steps) edits[kind]!(parts, n, touched)
        const after = write(parts, 1, '\n')
        const there = diff(before, after)
          .map(mirror)
          .flatMap(inOneLine)
          .filter((line) => !line.startsWith('reordered'))
        expect(
          changesBetween(after, before)
            .filter((line) => !line.startsWith('reordered'))
            .toSorted(),
        ).toEqual(there.toSorted())
      }),
      { numRuns: 10, seed: 11 },
    )
  })

  test('broken anchors are reported, and the suggested aliases keep them', () => {
    assert(
      property(histories, ({ sizes, steps }) => {
        const parts = invent(sizes)
        const before = write(parts, 0, '\n')
        const touched = new Set<unknown>()
        for (const { kind, n } of steps) edits[kind]!(parts, n, touched)
        expectAnchors(before, write(parts, 1, '\n'))
      }),
      { numRuns: 8, seed: 13 },
    )
  })
})

test.each([
  [
    'the year of a heading',
    '## 2023\n\n- [Alpha](https://a.example) - one\n',
    '## Of 2023\n\n- [Alpha](https://a.example) (2023) - one\n',
    ['section-renamed: 2023 → Of 2023', 'text-changed: Alpha,  → 2023'],
  ],
  [
    'the year of another heading',
    '## 2022\n\n- [Beta](https://b.example)\n\n## 2023\n\n- [Alpha](https://a.example)\n',
    '## 2022\n\n- [Beta](https://b.example)\n- [Alpha](https://a.example)\n\n## 2023\n',
    ['paper-moved: Alpha, 2023 → 2022'],
  ],
  [
    'the month of an arXiv id',
    '## A\n\n- [Alpha](https://arxiv.org/abs/2301.00001)\n',
    '## A\n\n- [Alpha](https://arxiv.org/abs/2402.00002)\n',
    ['paper-relinked: Alpha, https://arxiv.org/abs/2301.00001 → https://arxiv.org/abs/2402.00002'],
  ],
  [
    'the spelling of an organisation',
    '## A\n\n- (META) [Alpha](https://a.example)\n',
    '## A\n\n- (META) [Alpha](https://a.example)\n- (Meta) [Beta](https://b.example)\n',
    ['paper-added: Beta'],
  ],
  [
    'an organisation known from another entry',
    '## A\n\n- [Alpha](https://a.example)(meta：words of it)\n',
    '## A\n\n- [Alpha](https://a.example)(meta：words of it)\n- (Meta) [Beta](https://b.example)\n',
    ['paper-added: Beta'],
  ],
  [
    'formatting',
    '## A\n\n- [Alpha](https://a.example) - some words\n',
    '## A\n\n* [**Alpha**](https://a.example): some *words*\n',
    [],
  ],
])('%s is not a change of its own', (_what, before, after, expected) =>
  expect(changesBetween(`# P\n\n${before}`, `# P\n\n${after}`)).toEqual(expected),
)

test.each([
  [
    'the day of a date',
    '| [Alpha](https://a.example) | 2026-06-15 |',
    '| [Alpha](https://a.example) | 2026-06-05 |',
    '15 → 05',
  ],
  [
    'a badge',
    '- **Alpha beta.** NAACL 2021. [paper](https://a.example) ![](https://img.shields.io/badge/Ensemble-blue)',
    '- **Alpha beta.** NAACL 2021. [paper](https://a.example) ![](https://img.shields.io/badge/Prompt-blue)',
    'ensemble → prompt',
  ],
])('%s is reported as other text', (_what, before, after, words) => {
  const table = before.startsWith('|') ? '| Title | Date |\n| --- | --- |\n' : ''
  const rest = before.startsWith('|') ? '\n| [Beta](https://b.example) | 2026-06-01 |\n' : '\n'
  const list = (entry: string): string => `# P\n\n## A\n\n${table}${entry}${rest}`
  expect(changesBetween(list(before), list(after))).toEqual([
    expect.stringMatching(new RegExp(`^text-changed: Alpha.*, ${words}$`)),
  ])
})

test('a cell in a column of its own changes its paper', () => {
  const rows = (weeks: number): string =>
    `# L\n\n| Courses | Duration |\n|---|---|\n| [A course on lists](https://e.org/a) | ${weeks} weeks |\n| [Lists at scale](https://e.org/b) | 6 weeks |\n`
  const changes = compareList(versionOf(rows(8)), versionOf(rows(10)))
  expect(changes).toMatchObject([
    { kind: 'field-changed', field: 'properties', after: { title: 'A course on lists' } },
  ])
})

test('a list without a title is not retitled by the name of its file', () => {
  const text = '- [Alpha](https://a.example) - one\n- [Beta](https://b.example) - two\n'
  const at = (path: string): Version => ({
    ...parseList({ path, bytes: Buffer.from(text), folder: '' }, settings),
    text,
  })
  expect(compareList(at('old.md'), at('new.md'))).toEqual([])
})

test('a problem whose text has another number is the same problem', () => {
  const at = (number: string): Version => {
    const text = `# L\n\n- [${number} Sorting](#sort)\n\n## Sorting\n\n- [Gamma](https://e.org/g)\n`
    const end = text.indexOf(')') - text.indexOf('[') + 4
    const place = { path: 'list.md', line: 3, column: 3, endLine: 3, endColumn: end }
    return {
      ...versionOf(text),
      diagnostics: [{ rule: 'dead-anchor', level: 'warning', message: 'M', place }],
    }
  }
  const problems = (after: Version): string[] =>
    compareList(at('2.1'), after)
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('problem'))
  expect(problems(at('2.2'))).toEqual([])
  expect(problems(at('Other'))).toEqual(['problem-new', 'problem-fixed'])
})

test('an anchor that points to another section is reported', () => {
  const before =
    '# P\n\n## A\n\n### Data\n\n- [Alpha](https://a.example)\n\n## B\n\n### Data\n\n- [Beta](https://b.example)\n'
  const changes = diff(
    before,
    before.replace('### Data', '### Data\n\n- [Gamma](https://c.example)\n\n### Data'),
  )
  expect(
    changes.flatMap((change) =>
      change.kind === 'anchor-diverted' && change.after.kind === 'section'
        ? [[change.anchor, change.after.section.path.join('/')]]
        : [],
    ),
  ).toEqual([
    ['data', 'A/Data'],
    ['data-1', 'A/Data'],
  ])
})

test('an alias keeps an anchor and identifies its section', () => {
  const before = '# P\n\n## Models\n\n- [Alpha](https://a.example)\n- [Beta](https://b.example)\n'
  const after =
    '# P\n\n<a id="models"></a>\n\n## Machines\n\n- [Other](https://o.example)\n- [Beta, again](https://b.example)\n- [Fresh](https://f.example)\n'
  expect(changesBetween(before, after)).toEqual([
    'paper-added: Fresh',
    'paper-added: Other',
    'paper-removed: Alpha',
    'paper-retitled: Beta → Beta, again',
    'section-renamed: Models → Machines',
  ])
  expect(
    diff(before, after)
      .filter(({ kind }) => kind.startsWith('anchor'))
      .map((change) => ('anchor' in change ? change.anchor : '')),
  ).toEqual(['alpha'])
})

test.each([
  ['a paper of the same name', '- [VITA: another](https://arxiv.org/abs/2501.00001)'],
  ['another entry of the paper', '- [VITA: towards omni](https://arxiv.org/abs/2408.05211)'],
])('%s breaks no anchor, wherever it is added', (_, added) => {
  const before =
    '# P\n\n## A\n\n- [VITA: towards omni](https://arxiv.org/abs/2408.05211)\n\n## B\n\n- [Beta](https://b.example)\n'
  for (const heading of ['## A', '## B']) {
    const after = before.replace(heading, `${heading}\n\n${added}`)
    expect(diff(before, after).filter(({ kind }) => kind.startsWith('anchor'))).toEqual([])
    expect(diff(after, before).filter(({ kind }) => kind === 'anchor-lost').length).toBeLessThan(2)
  }
})

test('a section that is renamed breaks no anchor of its papers', () => {
  const twice =
    '# P\n\n## A\n\n- [Chameleon: mixed](https://arxiv.org/abs/2405.09818)\n\n## B\n\n- [Chameleon: mixed](https://arxiv.org/abs/2405.09818) - again\n'
  const renamed = twice.replace('## A', '## Large')
  expect(
    diff(twice, renamed).flatMap((change) => (change.kind === 'anchor-lost' ? change.anchor : [])),
  ).toEqual(['a'])
})

test('swapping papers or sections only changes the order', () => {
  const parts = invent([6, 6])
  const before = write(parts, 0, '\n')
  parts[0]!.entries.reverse()
  expect(changesBetween(before, write(parts, 1, '\r\n'))).toEqual([`reordered: ${parts[0]!.title}`])
  parts.reverse()
  expect(changesBetween(before, write(parts, 1, '\r\n'))).toEqual([
    `reordered: ${parts[1]!.title}`,
    'reordered: sections',
  ])
})

test('papers above the first heading do not form a parent section', () => {
  const bytes = Buffer.from('# L\n\n- [A](https://a.org)\n\n## S\n\n- [B](https://b.org)\n')
  const { list } = parseList({ path: 'l.md', bytes, folder: '' }, resolveOptions({}))
  expect(list.sections.map(({ path }) => path)).toEqual([[], ['S']])
  expect(list.sections.map((section) => treeOf([list]).parentOf(section))).toEqual([null, null])
})
