import { compareLists } from '../compare/lists.ts'
import type { Version } from '../model/change.ts'
import { type Diagnostic, UsageError } from '../model/diagnostic.ts'
import type { Settings } from '../model/options.ts'
import { type Reading, parseSources } from '../site.ts'
import { openRepository, readCommitted, resolveRange } from '../sources/git.ts'
import type { Io } from './environment.ts'

/**
 * Returns the errors and warnings of lists that their committed version does not have.
 * @param revision the version is the merge base of this revision and HEAD
 * @throws UsageError if the revision is unknown or a list is outside of the repository
 */
export function newProblems(
  reading: Reading,
  revision: string,
  settings: Settings,
  { cwd, env }: Io,
): Diagnostic[] {
  if (settings.lists.includes('-'))
    throw new UsageError('--new-since cannot compare stdin with a revision; give files or folders')
  if (revision.includes('..'))
    throw new UsageError(`--new-since takes one revision, not the range ${revision}`)
  const repository = openRepository(cwd, env)
  const { base } = resolveRange(repository, [`${revision}...HEAD`])
  const sources = settings.lists.flatMap((path) => readCommitted(repository, base, path, cwd, null))
  const before = parseSources(sources, settings)
  const changes = compareLists(versionsOf(before), versionsOf(reading))
  return changes.flatMap((list) =>
    list.changes.flatMap((change) => (change.kind === 'problem-new' ? [change.problem] : [])),
  )
}

const versionsOf = ({ lists, diagnostics, texts }: Reading): Version[] =>
  lists.map((list) => ({
    list,
    text: texts.get(list.path) ?? '',
    diagnostics: diagnostics.filter(({ place }) => place.path === list.path),
  }))
