import { checkedRules } from '../check/check.ts'
import { isFailure } from '../model/diagnostic.ts'
import { citationsOf } from '../model/citations/citations-of.ts'
import { citationFormats, type CitationFormatName } from '../model/citations/formats.ts'
import { gapMessage, type History } from '../model/history.ts'
import { papersOf, type List, type Paper } from '../model/list.ts'
import { resolveSite } from '../model/site.ts'
import { exportLists } from '../publish/papers-json.ts'
import { historiesOf } from '../pipeline/git-facts.ts'
import { type Reading } from '../pipeline/read-lists.ts'
import type { ExitCode, Io } from './environment.ts'
import { runExplain } from './explain-lines.ts'
import { findPapers, needsDates, papersInSection, readQuery } from './select-papers.ts'
import { formatOf, readTask, type Task } from './task.ts'
import { printProblems } from './terminal.ts'

const citationNames = Object.keys(citationFormats) as CitationFormatName[]

/**
 * Runs `export`: prints papers as JSON or as citations, even if their lists have problems. Also prints errors to stderr. The
 * rules of `check` are off: the output has only the problems that the parser found.
 */
export async function runExport(task: Task, io: Io): Promise<ExitCode> {
  if (task.given.explain !== undefined) return runExplain(task, io)
  const format = formatOf(task, ['json', ...citationNames])
  const rules = {
    ...task.settings.rules,
    ...Object.fromEntries(checkedRules.map((rule) => [rule, 'off'] as const)),
  }
  const settings = { ...task.settings, rules }
  const { lists, diagnostics, texts } = await readTask({ ...task, settings }, io)
  const { papers, histories } = selected(task, { lists, texts }, io)
  if (format === 'json') {
    const { pages } = resolveSite(lists, settings, histories)
    const kept = pages.map((page) => ({
      ...page,
      list: papers ? withOnly(page.list, papers) : page.list,
    }))
    io.stdout.write(exportLists(kept, diagnostics))
  } else {
    // of all papers: a paper has the same key in whatever is taken
    const all = lists.flatMap(papersOf)
    const citations = citationsOf(all).filter(
      (_, index) => papers?.has(all[index] as Paper) ?? true,
    )
    io.stdout.write(citationFormats[format].write(citations))
  }
  printProblems(
    diagnostics.filter(({ level }) => level === 'error'),
    texts,
    io,
    io.stderr,
  )
  return isFailure(diagnostics, task.settings.strict) ? 1 : 0
}

/** The papers that `--query` and `--section` leave, undefined for all, and the histories where something takes them. */
function selected(
  { given, settings }: Task,
  { lists, texts }: Pick<Reading, 'lists' | 'texts'>,
  io: Io,
): { papers?: Set<Paper>; histories?: Map<string, History> } {
  const query = typeof given.query === 'string' ? readQuery(given.query) : null
  const takesDates = given.dates || (query && needsDates(query))
  const histories = takesDates ? historiesOf({ lists, texts }, settings, io.cwd, io.env) : undefined
  for (const [path, { gap }] of histories ?? [])
    if (gap) io.stderr.write(`${gapMessage(path, gap)}\n`)
  const dates = given.dates && histories ? { histories } : {}
  const inSection = typeof given.section === 'string' ? papersInSection(lists, given.section) : null
  if (!query) return { ...dates, ...(inSection && { papers: inSection }) }
  const { papers, hint } = findPapers(lists, query, histories)
  const left = inSection ? new Set([...papers].filter((paper) => inSection.has(paper))) : papers
  if (!left.size) io.stderr.write(`Nothing fits ${String(given.query)}${hint && `; ${hint}`}\n`)
  return { ...dates, papers: left }
}

const withOnly = (list: List, papers: ReadonlySet<Paper>): List => ({
  ...list,
  sections: list.sections.map((section) => ({
    ...section,
    papers: section.papers.filter((paper) => papers.has(paper)),
  })),
})
