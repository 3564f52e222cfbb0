import { execFileSync } from 'node:child_process'
import { cleanEnv, folderWith } from './run-cli.ts'

/** Creates a repository with one commit of these files on `main`. */
export function repositoryWith(files: Record<string, string>): string {
  const cwd = folderWith(files)
  git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  commit(cwd)
  return cwd
}

/** Runs git and returns what it prints. */
export function git(cwd: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  return execFileSync('git', args, {
    cwd,
    env: cleanEnv(identity),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** Commits all files and returns the commit. */
export function commit(cwd: string): string {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'x')
  return git(cwd, 'rev-parse', 'HEAD')
}
