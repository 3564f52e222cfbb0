import type { Paper } from '../model/list.ts'
import { samePapers } from './same-papers.ts'
import type { Finding, RuleContext } from './context.ts'

/** Two entries of one section are the same paper, or one has the address of the other. */
export function* duplicatePaper({ list }: RuleContext): Generator<Finding> {
  for (const { papers } of list.sections)
    for (const { paper, first, by, isCopied } of samePapers(papers))
      yield {
        message: isCopied
          ? `Unexpected ${by} for \`${shortened(paper)}\`, expected another address than that of \`${shortened(first)}\` at line ${first.place.line}`
          : `Unexpected \`${shortened(paper)}\` again, expected it once: ${by} is at line ${first.place.line} of this section, too`,
        place: paper.place,
      }
}

/** Entries of different sections are the same paper; the second is told, and where the first is. */
export function* repeatedPaper({ papers }: RuleContext): Generator<Finding> {
  const told = new Set<string>()
  for (const { paper, first, by, isCopied } of samePapers(papers)) {
    const where = paper.section.join(' / ')
    if (isCopied || where === first.section.join(' / ') || told.has(`${by} ${where}`)) continue
    told.add(`${by} ${where}`)
    yield {
      message: `Unexpected \`${shortened(paper)}\` again, expected it in one section, unless it belongs to both: ${by} is at line ${first.place.line}, too`,
      place: paper.place,
    }
  }
}

const shortened = ({ title }: Paper): string =>
  title.length > 60 ? `${title.slice(0, 59)}…` : title
