import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Returns the GitHub repository of the lists as `OWNER/NAME`: from GITHUB_REPOSITORY, else from the git remote of the first
 * list. Returns null if neither names one.
 */
export function findRepository(
  cwd: string,
  lists: string[],
  env: Record<string, string | undefined>,
): string | null {
  const given = env['GITHUB_REPOSITORY']
  if (given && /^[\w-]+\/[\w.-]+$/.test(given)) return given
  const list = resolve(cwd, lists.find((path) => path !== '-') ?? '.')
  if (!existsSync(list)) return null
  const remote = remoteOf(statSync(list).isDirectory() ? list : dirname(list), env)
  return remote === null ? null : repositoryOf(remote)
}

/** Returns the address of the git remote of a folder, or null: no git, no repository, or no remote. */
export function remoteOf(folder: string, env: Record<string, string | undefined>): string | null {
  return git(folder, env, 'remote', 'get-url', 'origin')
}

/** Returns the branch that a repository publishes from: that of its remote, else the current one. */
export function defaultBranch(folder: string, env: Record<string, string | undefined>): string {
  const remote = git(folder, env, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  return (
    remote?.replace(/^origin\//, '') ??
    git(folder, env, 'symbolic-ref', '--short', 'HEAD') ??
    'main'
  )
}

/** Returns the path of a file that git keeps of a repository, such as `hooks/pre-commit`; null outside of one. */
export function gitPath(
  folder: string,
  env: Record<string, string | undefined>,
  name: string,
): string | null {
  return git(folder, env, 'rev-parse', '--git-path', name)
}

/** Returns the top folder of the repository that contains a folder, or null. */
export function topFolder(folder: string, env: Record<string, string | undefined>): string | null {
  return git(folder, env, 'rev-parse', '--show-toplevel')
}

/**
 * Returns how to let git read the repository of a folder if it refuses to, since it belongs to another user, as in many
 * containers; else null.
 */
export function remedyForOwner(
  folder: string,
  env: Record<string, string | undefined>,
): string | null {
  try {
    execFileSync('git', ['-C', folder, 'rev-parse', '--git-dir'], { env, stdio: 'pipe' })
    return null
  } catch (error) {
    const { stderr = '' } = error as { stderr?: Buffer | string }
    return /git config --global --add safe\.directory .+/.exec(String(stderr))?.[0] ?? null
  }
}

function git(
  folder: string,
  env: Record<string, string | undefined>,
  ...args: string[]
): string | null {
  try {
    const printed = execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return printed.trim() || null
  } catch {
    return null
  }
}

/** Returns the repository of a git remote URL as `OWNER/NAME`, or null if it is not on GitHub. */
export function repositoryOf(remote: string): string | null {
  const [, owner, name] =
    /^(?:git\+)?(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)(?:www\.)?github\.com[:/]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    ) ?? []
  return owner && name ? `${owner}/${name}` : null
}
