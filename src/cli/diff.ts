import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isChanged, type ListChanges } from '../model/change.ts'
import { compareLists, compareVersions } from '../compare/compare-lists.ts'
import type { Version } from '../compare/version.ts'
import { UsageError } from '../model/diagnostic.ts'
import { isListName } from '../model/list-name.ts'
import { decode } from '../parse/decode.ts'
import { readSources, type Source } from '../sources/read.ts'
import { formatChangesJson } from '../report/changes/json.ts'
import { formatChangesMarkdown } from '../report/changes/markdown.ts'
import { formatChanges } from '../report/changes/text.ts'
import { openRepository, readCommitted, resolveRange } from '../sources/git.ts'
import { parseSources } from '../site.ts'
import { colorsOf } from './colors.ts'
import type { ExitCode, Io } from './io.ts'
import { formatOf, type Task } from './task.ts'

/** `diff`: says what edits do to lists. Problems of the lists do not fail it, `check` is there for them. */
export async function runDiff(task: Task, io: Io): Promise<ExitCode> {
  const format = formatOf(task, ['text', 'markdown', 'json'])
  const limit = limitOf(task)
  const lists = await compareTask(task, io)
  if (format === 'json') io.stdout.write(formatChangesJson(lists))
  else if (format === 'markdown') io.stdout.write(formatChangesMarkdown(lists, limit))
  else io.stdout.write(formatChanges(lists, colorsOf(io, io.stdout)))
  return task.given['exit-code'] && lists.some(isChanged) ? 1 : 0
}

function limitOf({ given }: Task): number {
  if (given.limit === undefined) return Infinity
  const limit = /^\d+$/.test(String(given.limit)) ? Number(given.limit) : NaN
  if (!(limit >= 1000))
    throw new UsageError(
      `Unexpected limit ${given.limit}, expected a whole number of bytes from 1000 on`,
    )
  return limit
}

async function compareTask(task: Task, io: Io): Promise<ListChanges[]> {
  const { revisions } = task
  if (revisions.length === 2 && revisions.every((path) => path === '-' || isFile(path, io)))
    return [await compareFiles(task, io)]
  try {
    const repository = openRepository(io.cwd, io.env)
    const range = resolveRange(repository, revisions)
    const sides = task.settings.lists.map((path) => {
      if (path === '-')
        throw new UsageError('Unexpected list - of diff with revisions, expected files or folders')
      const before = readCommitted(repository, range.base, path, io.cwd, range.head)
      const after =
        range.head === null
          ? readHere(path, io)
          : readCommitted(repository, range.head, path, io.cwd)
      if (!before.length && !after.length)
        throw new UsageError(
          `Unexpected path ${path}, expected a list that is there before or after`,
        )
      return { before, after }
    })
    const before = versionsOf(
      sides.flatMap((side) => side.before),
      task,
    )
    return compareLists(
      before.map(({ version }) => version),
      versionsOf(
        sides.flatMap((side) => side.after),
        task,
        before,
      ).map(({ version }) => version),
    )
  } catch (error) {
    throw (error instanceof UsageError && meantFile(error, task, io)) || error
  }
}

/** What is wrong where a word that names no revision is a file, or is called like one; null where it is neither. */
function meantFile({ message }: UsageError, { revisions }: Task, io: Io): UsageError | null {
  if (!/^Unexpected (?:revision|folder outside)/.test(message)) return null
  const known = revisions.find((path) => isFile(path, io))
  const lost = revisions.find((path) => path !== '-' && !existsSync(resolve(io.cwd, path)))
  const isPair = revisions.length === 2 && (known !== undefined || revisions.every(isListName))
  if (isPair && lost !== undefined)
    return new UsageError(
      `Unexpected path ${lost}, expected a file that exists${known === undefined ? '' : `, to compare ${known} with`}`,
    )
  if (known === undefined) return null
  return new UsageError(
    isPair
      ? `Unexpected ${revisions.find((path) => path !== known)} beside file ${known}, expected two files, or two revisions`
      : `Unexpected file ${known}, expected a revision, or two files (did you mean listwright diff --list ${known}?)`,
  )
}

/** Both under one name: a list compared with a copy of it has not been renamed. */
async function compareFiles(task: Task, io: Io): Promise<ListChanges> {
  const stdin = task.revisions.includes('-') ? await io.readStdin() : undefined
  const [before, after] = task.revisions.map((path) => readSources([path], io.cwd, stdin)[0])
  if (!before || !after) throw new UsageError('Unexpected end of the command, expected two files')
  const [old] = versionsOf([before], task)
  const [now] = versionsOf([{ ...after, folder: before.folder }], task)
  if (old && now) old.version.list.file = now.version.list.file
  return compareVersions(old?.version ?? null, now?.version ?? null)
}

const isFile = (path: string, { cwd }: Io): boolean =>
  existsSync(resolve(cwd, path)) && statSync(resolve(cwd, path)).isFile()

/** What lies at a path now; nothing where it is gone. */
function readHere(path: string, { cwd }: Io): Source[] {
  return existsSync(resolve(cwd, path)) ? readSources([path], cwd) : []
}

interface Parsed {
  source: Source
  version: Version
}

/** @param known what has been parsed already: most lists of many do not change */
function versionsOf(sources: Source[], { settings }: Task, known: Parsed[] = []): Parsed[] {
  // A list may be named twice, by its folder and on its own.
  return [...new Map(sources.map((source) => [source.path, source])).values()].map((source) => {
    const same = known.find(
      (each) =>
        each.source.path === source.path &&
        each.source.folder === source.folder &&
        Buffer.compare(each.source.bytes, source.bytes) === 0,
    )
    if (same) return same
    const {
      lists: [list],
      diagnostics,
    } = parseSources([source], settings)
    if (!list) throw new Error(`no list of ${source.path}`)
    const decoded = decode(source.bytes, source.path)
    return { source, version: { list, text: 'text' in decoded ? decoded.text : '', diagnostics } }
  })
}
