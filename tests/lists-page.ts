import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `expected/papers.json` says of a paper, as far as the page of examples shows it. */
interface ExpectedPaper {
  line: number
  section?: string[]
  title: string
  orgs?: string[]
  authors?: string[]
  venue?: string
  year?: number
  date?: string
  note?: string
  links?: { label: string }[]
  tags?: string[]
  properties?: { name: string; value: string }[]
}

const folder = join(import.meta.dirname, 'lists')
/** Cases that differ from another one in their options only. */
const variants = new Set(['relative-links-in-repository', 'no-papers'])

/** The cases of `tests/lists` that `docs/grammars.md` shows. */
export const shownCases = readdirSync(folder).filter(
  (name) => existsSync(join(folder, name, 'input.md')) && !variants.has(name),
)

/** The columns of an outcome; those that are empty throughout are left out, but for the first three. */
const columns: [name: string, cell: (paper: ExpectedPaper) => string][] = [
  ['line', ({ line }) => String(line)],
  ['section', ({ section = [] }) => section.join(' › ')],
  ['title', ({ title }) => title],
  ['orgs', ({ orgs = [] }) => orgs.join(', ')],
  ['authors', ({ authors = [] }) => authors.join(', ')],
  ['venue', ({ venue = '' }) => venue],
  ['year', ({ year = '' }) => String(year)],
  ['date', ({ date = '' }) => date],
  ['note', ({ note = '' }) => note],
  ['links', ({ links = [] }) => links.map(({ label }) => label).join(', ')],
  ['tags', ({ tags = [] }) => tags.join(', ')],
  [
    'properties',
    ({ properties = [] }) => properties.map(({ name, value }) => `${name}: ${value}`).join(', '),
  ],
]

/** A case as the page shows it: the list, the papers that it becomes, and what is reported. */
export function shownCase(name: string): { input: string; outcome: string } {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8')
  const papers = JSON.parse(read('expected/papers.json')) as ExpectedPaper[]
  const reported = existsSync(join(folder, name, 'expected/diagnostics.json'))
    ? (JSON.parse(read('expected/diagnostics.json')) as string[])
    : []
  const list = reported.map((line) => `- \`\` ${line} \`\``).join('\n')
  return {
    input: `\`\`\`\`\`md\n${read('input.md').trimEnd()}\n\`\`\`\`\``,
    outcome: [tableOf(papers), list && `Reported:\n\n${list}`].filter(Boolean).join('\n\n'),
  }
}

function tableOf(papers: ExpectedPaper[]): string {
  const kept = columns.filter(([, cell], at) => at < 3 || papers.some(cell))
  const rows = papers.map((paper) =>
    kept.map(([, cell]) => cell(paper).replaceAll('|', '\\|').replaceAll('\n', '<br>')),
  )
  const head = [kept.map(([name]) => name).join(' | '), kept.map(() => '---').join('|')]
  return [`| ${head[0]} |`, `|${head[1]}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  )
}
