import type { ExportedPaper } from '../../src/publish/papers-json.ts'
import { hashOf, peopleKey, setKey, wordsOf, type Answers, type Truth } from './truth.ts'

export const coreFields = ['title', 'url', 'note', 'leaf', 'links'] as const
/** Fields that count where a list prints them. */
export const printedFields = ['orgs', 'authors', 'venue', 'year'] as const
type FieldName = (typeof coreFields)[number] | (typeof printedFields)[number]

export interface Score {
  file: string
  entries: number
  f1: number
  /** By field, 0 to 1; null where the list prints none. */
  fields: Record<FieldName, number | null>
  /** The mean of F1 and the fields. */
  overall: number
}

/** Compares what was read of a list with what is right; `say` is told each difference. */
export function scoreOf(
  truth: Truth,
  papers: ExportedPaper[],
  say: (line: string) => void = () => undefined,
): Score {
  const inside = papers.filter(({ line }) => line >= truth.fromLine && line <= truth.toLine)
  const used = new Set<ExportedPaper>()
  const counts = new Map<FieldName, { right: number; all: number }>()
  const count = (field: FieldName, isRight: boolean): void => {
    const { right, all } = counts.get(field) ?? { right: 0, all: 0 }
    counts.set(field, { right: right + (isRight ? 1 : 0), all: all + 1 })
  }
  for (const answers of truth.entries) {
    const paper = paperAt(answers, inside, used)
    if (paper) used.add(paper)
    else say(`${truth.file}:${answers.line} missed`)
    for (const field of coreFields) {
      if (field === 'note' && answers.note === null) continue
      const isRight = paper !== undefined && isRightIn[field](paper, answers)
      if (paper && !isRight) say(`${truth.file}:${answers.line} ${field}: ${shown(paper, field)}`)
      count(field, isRight)
    }
    for (const field of printedFields) {
      const keys = answers[field]
      const key = paper ? keyIn[field](paper) : ''
      // Where nothing is printed and nothing is read, there is nothing to count.
      if (keys.every((each) => each === '') && key === '') continue
      if (keys.includes('') && key === '') continue
      if (paper && !keys.includes(key))
        say(`${truth.file}:${answers.line} ${field}: ${shown(paper, field)}`)
      count(field, paper !== undefined && keys.includes(key))
    }
  }
  const extra = inside.filter((paper) => !used.has(paper) && !truth.optional.includes(paper.line))
  for (const paper of extra) say(`${truth.file}:${paper.line} not an entry: ${paper.title}`)
  const found = used.size
  const f1 = found ? (2 * found) / (found + extra.length + truth.entries.length) : 0
  const isPrinted = (field: (typeof printedFields)[number]): boolean =>
    truth.entries.some((answers) => !answers[field].includes(''))
  const fields = Object.fromEntries(
    [...coreFields, ...printedFields].map((field) => {
      const { right, all } = counts.get(field) ?? { right: 0, all: 0 }
      const isAsked =
        (coreFields as readonly string[]).includes(field) ||
        isPrinted(field as (typeof printedFields)[number])
      return [field, isAsked && all ? right / all : null]
    }),
  ) as Score['fields']
  const values = [f1, ...Object.values(fields).filter((value) => value !== null)]
  return { file: truth.file, entries: truth.entries.length, f1, fields, overall: mean(values) }
}

export const mean = (values: number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0

function paperAt(
  answers: Answers,
  papers: ExportedPaper[],
  used: Set<ExportedPaper>,
): ExportedPaper | undefined {
  const near = papers.filter(
    ({ line, endLine }) =>
      line <= answers.endLine && (line >= answers.line || endLine >= answers.endLine),
  )
  const free = near.filter((paper) => !used.has(paper))
  return (
    free.find((paper) => isRightIn.title(paper, answers)) ??
    free.find(({ line }) => line >= answers.line)
  )
}

const linkKeys = ({ links }: ExportedPaper): string[] => links.map(({ url }) => hashOf(url.trim()))

const isRightIn: Record<
  (typeof coreFields)[number],
  (paper: ExportedPaper, answers: Answers) => boolean
> = {
  title: ({ title }, answers) => answers.title.includes(hashOf(wordsOf(title))),
  url: ({ link }, answers) => answers.url.includes(hashOf((link ?? '').trim())),
  note: ({ note }, answers) =>
    answers.note === null || answers.note.includes(hashOf(wordsOf(note))),
  leaf: ({ section }, answers) => answers.leaf.includes(hashOf(wordsOf(section.at(-1)))),
  links: (paper, { links, linksInNote, url }) => {
    const got = linkKeys(paper)
    const wanted = links.filter((each) => !linksInNote.includes(each) && !url.includes(each))
    return (
      wanted.every((each) => got.includes(each)) &&
      got.every((each) => links.includes(each) || url.includes(each))
    )
  },
}

const keyIn: Record<(typeof printedFields)[number], (paper: ExportedPaper) => string> = {
  orgs: ({ orgs }) => hashOf(setKey(orgs)),
  authors: ({ authors }) => hashOf(peopleKey(authors)),
  venue: ({ venue }) => hashOf(wordsOf(venue)),
  year: ({ year }) => (year === null ? '' : String(year)),
}

const shown = (paper: ExportedPaper, field: FieldName): string =>
  JSON.stringify(
    field === 'url' ? paper.link : field === 'leaf' ? paper.section.at(-1) : paper[field],
  )
