import { UsageError } from '../model/diagnostic.ts'
import { git, type Repository, RevisionError } from './open-repository.ts'

/**
 * Returns the commits to compare. `head` is null for the working tree.
 * @param words none, `BASE`, `BASE HEAD`, `BASE..HEAD`, or `BASE...HEAD` for the merge base of both and HEAD
 * @throws RevisionError if a word names no commit, or the commit is missing from a shallow clone
 */
export function resolveRange(
  repository: Repository,
  words: string[],
): { base: string; head: string | null } {
  const [first = 'HEAD', second] = words
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(first) ?? []
  if (dots === undefined || second !== undefined)
    return {
      base: commitOf(repository, first),
      head: second === undefined ? null : commitOf(repository, second),
    }
  const [base, head] = [commitOf(repository, left || 'HEAD'), commitOf(repository, right || 'HEAD')]
  return { base: dots === '..' ? base : mergeBase(repository, base, head, first), head }
}

function commitOf(repository: Repository, name: string): string {
  const commit = name.startsWith('-')
    ? null
    : git(repository, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  if (commit === null)
    throw new RevisionError(
      `Unknown revision ${name}; name a branch, tag or commit of this repository${shallowHint(repository)}`,
    )
  return commit.toString().trim()
}

function mergeBase(repository: Repository, base: string, head: string, range: string): string {
  const commit = git(repository, ['merge-base', base, head])
  if (commit === null)
    throw new UsageError(
      `The revisions of ${range} have no common ancestor${shallowHint(repository)}`,
    )
  return commit.toString().trim()
}

function shallowHint(repository: Repository): string {
  const isShallow =
    git(repository, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true'
  return isShallow
    ? ' (this clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 for actions/checkout)'
    : ''
}
