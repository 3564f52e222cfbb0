import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, stdout } from 'node:process'
import { layoutOf } from '../src/layout/infer.ts'
import { printings } from '../src/printing/print.ts'
import { insertPaper, type Insertion } from '../src/layout/insert.ts'
import { papersOf, type List, type Paper, type Section } from '../src/model/list.ts'
import { parseList } from '../src/parse/parse.ts'
import { resolveOptions } from '../src/model/options.ts'
import { requirePaths } from './usage.ts'

const settings = resolveOptions({})
export const readList = (text: string): List =>
  parseList({ path: 'list.md', bytes: Buffer.from(text), folder: '' }, settings).list

/** The sections of a list that have enough papers to show how they are written. */
export const sectionsOf = (list: List): Section[] =>
  list.sections.filter(({ papers }) => papers.length >= 3)

const endings = ['Quiet Ledgers', 'Tidal Gardens', 'Paper Lanterns', 'Hollow Bridges']

/** Invents a paper that has what at least a third of a section's papers have. */
export function invented({ papers }: Section, seed: number): Paper {
  const [example] = papers
  if (!example) throw new RangeError('Unexpected section without papers')
  const having = (has: (paper: Paper) => boolean): Paper | null => {
    const some = papers.filter(has)
    return some.length * 3 >= papers.length ? (some[seed % some.length] ?? null) : null
  }
  const dated = having(({ places }) => places.date !== null)
  const yeared = dated ?? having(({ year }) => year !== null)
  const meeting =
    having(({ venue, year }) => venue !== null && year !== null && year === yeared?.year) ??
    having(({ venue }) => venue !== null)
  const linked = having(({ links }) => links.length > 0)
  const name = `Marrow${seed}`
  const address = (kind: string): string => `https://example.org/${name.toLowerCase()}/${kind}`
  return {
    ...example,
    id: '',
    title: `${name}: Learning to Read ${endings[seed % endings.length]} at Dusk`,
    link: having(({ link }) => link !== null) && address('paper'),
    orgs: having(({ orgs }) => orgs.length > 0)?.orgs.slice(0, 2) ?? [],
    authors: having(({ authors }) => authors.length > 0)
      ? ['Ada Quill', 'Benjamin Marsh', 'Cleo Tarn']
      : [],
    venue: meeting?.venue ?? null,
    year: yeared?.year ?? null,
    date: dated?.date ?? null,
    note: having(({ note }) => note.length > 0)
      ? [{ kind: 'text', text: 'Shows how ledgers of the tide can be read by lantern light.' }]
      : [],
    links:
      linked?.links.map(({ label, url }, index) => {
        const own = address(`link-${index}`)
        // A bare address is its own label, or its host is.
        const isBare = /^https?:/.test(label)
        return { label: isBare ? own : url.includes(label) ? 'example.org' : label, url: own }
      }) ?? [],
    tags: having(({ tags }) => tags.length > 0)?.tags ?? [],
    arxivId: null,
    doi: null,
  }
}

export interface Trial extends Insertion {
  section: Section
  wanted: Paper
}

/** Adds an invented paper to each of some sections of a list. */
export function trialsOf(text: string, most = Infinity): Trial[] {
  const list = readList(text)
  return sectionsOf(list)
    .slice(0, most)
    .map((section, index) => {
      const wanted = invented(section, index)
      const read = (text: string): Paper[] => papersOf(readList(text))
      return { ...insertPaper(text, list, section, wanted, read), section, wanted }
    })
}

export const survives = ({ lost, disturbed }: Insertion): boolean =>
  !lost.length && !disturbed.length

/** How a section writes its first entry. */
function kindOf(text: string, { papers: [first] }: Section): string {
  const line = text.split('\n')[(first?.place.line ?? 1) - 1] ?? ''
  const kinds: [kind: string, form: RegExp][] = [
    ['row', /^[\s>]*\|/],
    ['HTML', /^\s*<(?!https?:)/],
    ['heading', /^\s*#/],
    ['numbered', /^\s*\d+[.)]/],
    ['nested item', /^\s+[-*+] /],
    ['item', /^[>\s]*[-*+] /],
  ]
  return kinds.find(([, form]) => form.test(line))?.[0] ?? 'paragraph'
}

/** Whether an entry is what the page's form would show, which cannot try several ways. */
function isFirst(text: string, { papers }: Section, wanted: Paper, entry: string): boolean {
  const layout = layoutOf(text, papers)
  const [printed] = printings(layout, wanted, layout.next)
  const withoutNumber = (words = ''): string => words.replace(/\d+/, '')
  return withoutNumber(printed?.text) === withoutNumber(entry)
}

/**
 * In how many sections of lists a new paper, printed as the section writes, reads back whole:
 * `node bench/run.mjs bench/layout.ts [DIR [MOST]]`, the most sections of one list; `--show` prints those that fail.
 */
function run(): void {
  const isShown = argv.includes('--show')
  const [given = 'gold-lists', most = '6'] = argv.slice(2).filter((each) => each !== '--show')
  const usage = 'node bench/run.mjs bench/layout.ts [DIR [MOST]] [--show]'
  const [folder = ''] = requirePaths([given], usage)
  let [all, whole, disturbing, unread, alike, first] = [0, 0, 0, 0, 0, 0]
  const kinds = new Map<string, { all: number; whole: number }>()
  const lost = new Map<string, number>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const trials = trialsOf(text, Number(most))
    const kept = trials.filter(survives)
    for (const trial of trials) {
      const kind = kindOf(text, trial.section)
      const known = kinds.get(kind) ?? { all: 0, whole: 0 }
      kinds.set(kind, { all: known.all + 1, whole: known.whole + Number(survives(trial)) })
      for (const { field } of trial.lost) lost.set(field, (lost.get(field) ?? 0) + 1)
    }
    all += trials.length
    whole += kept.length
    alike += kept.filter(({ way }) => way === 'section').length
    first += kept.filter(({ entry, section, wanted }) =>
      isFirst(text, section, wanted, entry),
    ).length
    disturbing += trials.filter(({ disturbed }) => disturbed.length).length
    unread += trials.filter(({ paper }) => !paper).length
    if (trials.length) stdout.write(`${kept.length}/${trials.length} ${file}\n`)
    if (!isShown) continue
    for (const trial of trials.filter((each) => !survives(each) || each.way !== 'section'))
      stdout.write(
        `  ${trial.way}: ${trial.section.path.join(' › ')}\n    ${trial.entry.replaceAll('\n', '\n    ')}\n${trial.lost
          .map(
            ({ field, printed, read }) =>
              `      ${field}: ${JSON.stringify(printed)} → ${JSON.stringify(read)}\n`,
          )
          .join('')}      others: ${trial.disturbed.length}\n`,
      )
  }
  for (const [kind, { all, whole }] of kinds) stdout.write(`${kind}: ${whole}/${all}\n`)
  stdout.write(`fields lost: ${[...lost].map((each) => each.join(' ')).join(', ') || 'none'}\n`)
  stdout.write(
    `${whole} of ${all} sections (${(whole / all).toFixed(3)}), ${alike} written as their section, ${first} in the first way; ${disturbing} disturb others, ${unread} are not read\n`,
  )
}

if (!env['VITEST']) run()
