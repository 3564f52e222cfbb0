import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Forge } from '../model/forge.ts'

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

/**
 * Returns where readers can open issues and edit the lists: on GitHub if `repo` is known, else on GitLab as CI_PROJECT_URL
 * or the git remote says. Returns null if neither is known.
 */
export function findForge(
  repo: string | null,
  cwd: string,
  lists: string[],
  env: Record<string, string | undefined>,
): Forge | null {
  const list = resolve(cwd, lists.find((path) => path !== '-') ?? '.')
  if (!existsSync(list)) return null
  const folder = statSync(list).isDirectory() ? list : dirname(list)
  const url =
    repo === null
      ? (env['CI_PROJECT_URL'] ?? projectOf(remoteOf(folder, env) ?? ''))
      : `https://github.com/${repo}`
  if (url === null) return null
  const branch = env['CI_DEFAULT_BRANCH'] ?? defaultBranch(folder, env)
  return { host: repo === null ? 'gitlab' : 'github', url, branch }
}

/** Returns the page of a project by its git remote URL, or null if its host is not called after GitLab. */
function projectOf(remote: string): string | null {
  const [, host, path] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]*gitlab[\w.-]*)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(
      remote,
    ) ?? []
  return host && path ? `https://${host}/${path}` : null
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
