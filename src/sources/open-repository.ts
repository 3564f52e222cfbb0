import { execFileSync } from 'node:child_process'
import { UsageError } from '../model/diagnostic.ts'
import { remedyForOwner } from './repository.ts'

/** A git repository. `root` is its top folder. */
export interface Repository {
  root: string
  env: Record<string, string | undefined>
}

/** A word that names no revision, or a folder without a repository to look in. */
export class RevisionError extends UsageError {}

/**
 * Finds the repository that contains a folder.
 * @throws RevisionError outside of a repository
 * @throws UsageError if git is not installed
 */
export function openRepository(cwd: string, env: Record<string, string | undefined>): Repository {
  const root = git({ root: cwd, env }, ['rev-parse', '--show-toplevel'])
  const remedy = root === null ? remedyForOwner(cwd, env) : null
  if (remedy !== null)
    throw new UsageError(`The git repository belongs to another user; to trust it, run ${remedy}`)
  if (root === null)
    throw new RevisionError(
      'Not a git repository; run diff inside one, or compare two files: listwright diff old.md new.md',
    )
  return { root: root.toString().trim(), env }
}

/** Runs git without a shell and returns its output, or null if it fails. */
export function git({ root, env }: Repository, args: string[]): Buffer | null {
  try {
    return execFileSync('git', args, {
      cwd: root,
      env: {
        ...env,
        GIT_LITERAL_PATHSPECS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
      },
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(
        'git not found on PATH; install it, or compare two files: listwright diff old.md new.md',
      )
    return null
  }
}
