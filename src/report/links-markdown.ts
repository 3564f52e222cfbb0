import { codeMarkdown, linkMarkdown, textMarkdown } from './changes/escape-markdown.ts'
import type { ReportedProblem } from './problem-report.ts'
import { count } from './totals.ts'

/** The problems of links, by what to do about them. */
const groups = [
  { rule: 'link-gone', title: 'Dead', isFolded: false },
  { rule: 'link-moved', title: 'Moved', isFolded: false },
  { rule: 'link-unsure', title: 'Not judged', isFolded: true },
]

/** The maximum size of all rows, in UTF-16 units: an issue on GitHub has at most 65,536 characters. */
const maxSize = 50_000

/** Whether a curator has something to do: a link is dead or moved. */
export const needsWork = (problems: ReportedProblem[]): boolean =>
  problems.some(({ rule }) => rule === 'link-gone' || rule === 'link-moved')

/**
 * Returns what was found about links as GitHub's Markdown. Text of a list cannot break the layout, mention people or link to
 * issues.
 * @param urlOf returns the address of a line of a list
 */
export function formatLinksMarkdown(
  problems: ReportedProblem[],
  urlOf: (problem: ReportedProblem) => string,
): string {
  let size = 0
  const parts = groups.map(({ rule, title, isFolded }) => {
    const rows = problems
      .filter((problem) => problem.rule === rule)
      .map(
        (problem) =>
          `- ${linkMarkdown(`${problem.path}:${problem.line}`, urlOf(problem))}: ${messageMarkdown(problem.message)}\n`,
      )
    const shown = rows.filter((row) => (size += row.length) <= maxSize)
    const cut = rows.length - shown.length
    const list = `${shown.join('')}${cut ? `- … and ${cut} more\n` : ''}`
    if (!rows.length) return ''
    return isFolded
      ? `\n<details><summary>${title} (${rows.length})</summary>\n\n${list}\n</details>\n`
      : `\n#### ${title} (${rows.length})\n\n${list}`
  })
  const numberOf = (rule: string): number => problems.filter((each) => each.rule === rule).length
  const head = `**${count(numberOf('link-gone'), 'link is dead', 'links are dead')}, ${numberOf('link-moved')} moved, ${numberOf('link-unsure')} could not be judged.**`
  return `${head}\n${parts.join('')}`
}

/** Returns a message with its code spans, those of addresses as links. */
function messageMarkdown(message: string): string {
  return message
    .split('`')
    .map((part, index) => {
      if (index % 2 === 0) return textMarkdown(part)
      return /^https?:/.test(part) ? linkMarkdown(part, part) : codeMarkdown(part)
    })
    .join('')
}
