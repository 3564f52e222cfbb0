import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * The GitHub repository that lists lie in, as `OWNER/NAME`: what GitHub Actions say it is, else where the first list was
 * cloned from; null where neither tells.
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
    // Without git, a repository or a remote there is nothing to find, and a site does without.
    return null
  }
}

/** The repository in the address of a git remote, if it is on GitHub. */
export function repositoryOf(remote: string): string | null {
  const [, owner, name] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)(?:www\.)?github\.com[:/]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    ) ?? []
  return owner && name ? `${owner}/${name}` : null
}
