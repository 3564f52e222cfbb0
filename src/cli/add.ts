import { UsageError } from '../model/diagnostic.ts'
import { samePaper } from '../model/identity.ts'
import { papersOf, plainText, type Paper } from '../model/list.ts'
import { addressOfPasted } from '../model/pasted.ts'
import type { Settings } from '../model/options.ts'
import type { NewPaper } from '../printing/new-paper.ts'
import { plain } from '../report/safe-line.ts'
import { addPaper, type Addition } from '../pipeline/add-paper.ts'
import { readSources } from '../sources/read.ts'
import { chooseSection } from './choose-section.ts'
import type { ExitCode, Io } from './environment.ts'
import { printDiff, replaceFile } from './replace-file.ts'
import type { Task } from './task.ts'
import { printProblems } from './terminal.ts'

/**
 * Runs `add`: writes a paper into a list, or with `--dry-run` prints the change as a diff. Writes nothing if the paper is
 * listed already, or if reading the list again would not give it and all others as they were.
 * @throws UsageError for a missing option, an unknown section, or several lists
 */
export async function runAdd({ settings, given }: Task, io: Io): Promise<ExitCode> {
  const said = saidIn(given)
  const path = onlyList(settings)
  const [source, ...others] = readSources([path], io.cwd)
  if (!source || others.length) throw new UsageError(`add needs one list, but ${path} is a folder`)
  const wanted = typeof given.section === 'string' ? given.section : null
  const addition = addPaper(source, settings, said, (list) => {
    const section = chooseSection(list, wanted)
    const linked = section.papers.filter(({ link }) => link !== null)
    if (!said.link && linked.length * 2 >= section.papers.length)
      throw new UsageError('add needs the address of the paper: --link URL')
    return section
  })
  if ('problems' in addition) {
    printProblems(addition.problems, new Map(), io, io.stderr)
    return 1
  }
  const { before, after, section, paper, insertion } = addition
  const known = papersOf(addition.list).find((each) => samePaper(each, paper))
  if (known && !given.force) {
    say(`${placeOf(known)}: listed already as “${known.title}”; --force adds it anyway`, io)
    return 1
  }
  const problems = problemsOf(addition)
  if (problems.length) {
    const where = section.path.join(' / ') || path
    say(`${path}: this paper cannot be written into ${where}; nothing was changed`, io)
    for (const problem of problems) say(`  ${problem}`, io)
    return 1
  }
  for (const other of insertion.changed.slice(0, 5))
    say(`${placeOf(other)}: other details of “${other.title}” are read now`, io)
  if (given['dry-run']) printDiff(path, before, after, io)
  else {
    replaceFile(path, io.cwd, after)
    say(`${placeOf(insertion.paper ?? paper)}: “${paper.title}” added`, io)
  }
  return 0
}

const say = (text: string, { stderr }: Io): void => stderr.write(`${plain(text)}\n`)

const placeOf = ({ place: { path, line } }: Paper): string => `${path}:${line}`

function onlyList({ lists }: Settings): string {
  const [path = '', ...others] = lists
  if (others.length) throw new UsageError(`add needs one list; name one of ${lists.join(', ')}`)
  if (path === '-') throw new UsageError('add writes into a file; it cannot read stdin')
  return path
}

/** What the options say of the paper. */
function saidIn(given: Task['given']): NewPaper {
  const text = (name: keyof Task['given']): string =>
    typeof given[name] === 'string' ? given[name].replace(/\s+/g, ' ').trim() : ''
  const many = (name: keyof Task['given'], comma: RegExp): string[] =>
    text(name)
      .split(comma)
      .map((each) => each.trim())
      .filter(Boolean)
  const [title, year] = [text('title'), text('year')]
  if (!title) throw new UsageError('add needs the title of the paper: --title TEXT')
  if (year && !/^(?:19|20)\d\d$/.test(year))
    throw new UsageError(`--year must be a year like 2024, not ${year}`)
  return {
    title,
    link: text('link') && addressIn('link', text('link')),
    authors: many('authors', /[,，]/),
    orgs: many('orgs', /[,，]/),
    venue: text('venue'),
    year: year ? Number(year) : null,
    note: text('note'),
    // a URL may hold a comma
    code: many('code', /,(?=\s*https?:)/).map((url) => addressIn('code', url)),
  }
}

function addressIn(option: string, text: string): string {
  const address = addressOfPasted(text)
  if (address === null)
    throw new UsageError(`--${option} must be an address, an arXiv id or a DOI, not ${text}`)
  return address
}

/** What reading the list again would give instead. */
function problemsOf({ insertion: { paper, lost, disturbed } }: Addition): string[] {
  const shown = (value: unknown): string =>
    value === null || value === undefined || (Array.isArray(value) && !value.length)
      ? 'nothing'
      : JSON.stringify(value)
  const words = (field: string, value: Paper[keyof Paper] | undefined): string =>
    shown(field === 'note' && Array.isArray(value) ? plainText(value as Paper['note']) : value)
  return [
    ...(paper ? [] : ['it would not be read as one paper']),
    ...(paper
      ? lost.map(
          ({ field, printed, read }) =>
            `its ${field} would be read as ${words(field, read)} instead of ${words(field, printed)}`,
        )
      : []),
    ...disturbed
      .slice(0, 5)
      .map((other) => `“${other.title}” on line ${other.place.line} would be read differently`),
  ]
}
