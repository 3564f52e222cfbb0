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
  const folder = statSync(list).isDirectory() ? list : dirname(list)
  try {
    return repositoryOf(
      execFileSync('git', ['-C', folder, 'remote', 'get-url', 'origin'], {
        encoding: 'utf8',
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
  } catch {
    // No git, no repository, or no remote: a site can do without.
    return null
  }
}

/** Returns the repository of a git remote URL as `OWNER/NAME`, or null if it is not on GitHub. */
function repositoryOf(remote: string): string | null {
  const [, owner, name] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)(?:www\.)?github\.com[:/]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    ) ?? []
  return owner && name ? `${owner}/${name}` : null
}
