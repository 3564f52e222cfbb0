import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ListChanges } from '../model/change.ts'
import { compareLists, compareVersions } from '../compare/lists.ts'
import type { Version } from '../model/change.ts'
import { UsageError } from '../model/diagnostic.ts'
import { isListName } from '../model/list-name.ts'
import type { Source } from '../model/source.ts'
import { readSources } from '../sources/read.ts'
import { formatChangesJson } from '../report/changes/json.ts'
import { formatChangesMarkdown } from '../report/changes/markdown.ts'
import { reportOf } from '../report/changes/report-of.ts'
import { isChanged } from '../report/changes/summary.ts'
import { formatChanges } from '../report/changes/text.ts'
import { openRepository, RevisionError } from '../sources/open-repository.ts'
import { readCommitted } from '../sources/committed-lists.ts'
import { resolveRange } from '../sources/revisions.ts'
import { parseSources } from '../pipeline/read-lists.ts'
import type { ExitCode, Io } from './environment.ts'
import { formatOf, type Task } from './task.ts'
import { colorsOf } from './terminal.ts'

/** Runs `diff`: prints what changed in lists. Problems of the lists do not fail it; that is what `check` is for. */
export async function runDiff(task: Task, io: Io): Promise<ExitCode> {
  const format = formatOf(task, ['text', 'markdown', 'json'])
  const limit = limitOf(task)
  const lists = reportOf(await compareTask(task, io))
  if (format === 'json') io.stdout.write(formatChangesJson(lists))
  else if (format === 'markdown') io.stdout.write(formatChangesMarkdown(lists, limit))
  else io.stdout.write(formatChanges(lists, colorsOf(io, io.stdout)))
  return task.given['exit-code'] && isChanged(lists) ? 1 : 0
}

function limitOf({ given }: Task): number {
  if (given.limit === undefined) return Infinity
  const limit = /^\d+$/.test(String(given.limit)) ? Number(given.limit) : NaN
  if (!(limit >= 1000))
    throw new UsageError(`--limit must be a whole number of bytes from 1000 up, not ${given.limit}`)
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
        throw new UsageError('diff cannot compare stdin with a revision; give files or folders')
      const before = readCommitted(repository, range.base, path, io.cwd, range.head)
      const after =
        range.head === null
          ? readHere(path, io)
          : readCommitted(repository, range.head, path, io.cwd)
      if (!before.length && !after.length)
        throw new UsageError(
          `${path} exists on neither side; name a list that is in a revision or here`,
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
    throw (error instanceof RevisionError && fileError(task, io)) || error
  }
}

/** Returns a clearer error if an unknown revision is a file or is named like one; else null. */
function fileError({ revisions }: Task, io: Io): UsageError | null {
  const known = revisions.find((path) => isFile(path, io))
  const missing = revisions.find((path) => path !== '-' && !existsSync(resolve(io.cwd, path)))
  const isPair = revisions.length === 2 && (known !== undefined || revisions.every(isListName))
  if (isPair && missing !== undefined)
    return new UsageError(
      `File ${missing} does not exist${known === undefined ? '' : `, so ${known} cannot be compared with it`}`,
    )
  if (known === undefined) return null
  return new UsageError(
    isPair
      ? `Cannot compare file ${known} with ${revisions.find((path) => path !== known)}; give two files or two revisions`
      : `${known} is a file, not a revision (did you mean listwright diff --list ${known}?); to compare files, give two`,
  )
}

/** Gives both versions one name: a list compared with a copy of it was not renamed. */
async function compareFiles(task: Task, io: Io): Promise<ListChanges> {
  const stdin = task.revisions.includes('-') ? await io.readStdin() : undefined
  const [before, after] = task.revisions.map((path) => readSources([path], io.cwd, stdin)[0])
  if (!before || !after) throw new UsageError('Give two files to compare')
  const [old] = versionsOf([before], task)
  const [now] = versionsOf([{ ...after, folder: before.folder }], task)
  if (old && now) old.version.list.file = now.version.list.file
  return compareVersions(old?.version ?? null, now?.version ?? null)
}

const isFile = (path: string, { cwd }: Io): boolean =>
  existsSync(resolve(cwd, path)) && statSync(resolve(cwd, path)).isFile()

/** Reads the lists at a path of the working tree; returns none if it no longer exists. */
function readHere(path: string, { cwd }: Io): Source[] {
  return existsSync(resolve(cwd, path)) ? readSources([path], cwd) : []
}

interface Parsed {
  source: Source
  version: Version
}

/**
 * Parses each source once, even if a list is named by its folder and by itself.
 * @param known versions already parsed, reused for sources that did not change
 */
function versionsOf(sources: Source[], { settings }: Task, known: Parsed[] = []): Parsed[] {
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
      texts,
    } = parseSources([source], settings)
    if (!list) throw new Error(`no list parsed from ${source.path}`)
    return { source, version: { list, text: texts.get(list.path) ?? '', diagnostics } }
  })
}
