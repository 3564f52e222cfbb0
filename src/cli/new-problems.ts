import { compareLists } from '../compare/lists.ts'
import type { Version } from '../model/change.ts'
import { countsOf } from '../model/collections.ts'
import { type Diagnostic, UsageError } from '../model/diagnostic.ts'
import type { Settings } from '../model/options.ts'
import { type Reading, parseSources } from '../pipeline/read-lists.ts'
import { openRepository } from '../sources/open-repository.ts'
import { readCommitted } from '../sources/committed-lists.ts'
import { resolveRange } from '../sources/revisions.ts'
import type { Io } from './environment.ts'

/**
 * Reads the committed version of lists, that of the merge base of a revision and HEAD.
 * @throws UsageError if the revision is unknown or a list is outside of the repository
 */
export function readBefore(revision: string, settings: Settings, { cwd, env }: Io): Reading {
  if (settings.lists.includes('-'))
    throw new UsageError('--new-since cannot compare stdin with a revision; give files or folders')
  if (revision.includes('..'))
    throw new UsageError(`--new-since takes one revision, not the range ${revision}`)
  const repository = openRepository(cwd, env)
  const { base } = resolveRange(repository, [`${revision}...HEAD`])
  const sources = settings.lists.flatMap((path) => readCommitted(repository, base, path, cwd, null))
  return parseSources(sources, settings)
}

/** Returns the errors and warnings of lists that an earlier version of them does not have. */
export function newProblems(before: Reading, reading: Reading): Diagnostic[] {
  const changes = compareLists(versionsOf(before), versionsOf(reading))
  return changes.flatMap((list) =>
    list.changes.flatMap((change) => (change.kind === 'problem-new' ? [change.problem] : [])),
  )
}

/**
 * Returns the errors and warnings of a reading that an earlier one of the same lists does not have. Goes by what problems say
 * and mark, not by their line, and takes no time to compare lists.
 */
export function problemsSince(before: Reading, after: Reading): Diagnostic[] {
  const counts = countsOf(namesOf(before).map(([, name]) => name))
  return namesOf(after).flatMap(([problem, name]) => {
    const count = counts.get(name) ?? 0
    counts.set(name, count - 1)
    return count > 0 ? [] : [problem]
  })
}

/** Names each error and warning so that it has the same name if the list grows above it. */
function namesOf({ diagnostics, texts }: Reading): [Diagnostic, string][] {
  const lines = new Map([...texts].map(([path, text]) => [path, text.split(/\r\n|\r|\n/)]))
  return diagnostics
    .filter(({ level }) => level !== 'info')
    .map((problem) => {
      const { rule, message, place } = problem
      const line = lines.get(place.path)?.[place.line - 1]
      return [problem, JSON.stringify([place.path, rule, message.replace(/\d+/g, ''), line])]
    })
}

const versionsOf = ({ lists, diagnostics, texts }: Reading): Version[] =>
  lists.map((list) => ({
    list,
    text: texts.get(list.path) ?? '',
    diagnostics: diagnostics.filter(({ place }) => place.path === list.path),
  }))
