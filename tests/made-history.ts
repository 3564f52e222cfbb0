import { execFileSync } from 'node:child_process'
import { cleanEnv, folderWith } from './run-cli.ts'

/** A commit of a made history. */
export interface MadeCommit {
  /** ISO, of the committer. */
  time: string
  /** The text of each file that changes; null deletes it. */
  files: Record<string, string | null>
  /** The branch, `main` by default; a new one begins at the last commit of `main`. */
  branch?: string
  /** A branch that it merges. */
  merge?: string
}

const seconds = (time: string): number => Date.parse(time) / 1000

/** Creates a repository with these commits, without checking anything out. Returns its folder. */
export function repositoryOf(commits: MadeCommit[], files: Record<string, string> = {}): string {
  const cwd = folderWith(files)
  makeRepository(cwd, commits)
  return cwd
}

/** Makes a repository of a folder. */
export function makeRepository(cwd: string, commits: MadeCommit[]): void {
  gitIn(cwd, ['init', '--quiet', '--initial-branch', 'main'])
  const tips = new Map<string, number>()
  const stream = commits.map(({ time, files: changed, branch = 'main', merge }, index) => {
    const from = tips.get(branch) ?? tips.get('main')
    tips.set(branch, index + 1)
    return [
      `commit refs/heads/${branch}`,
      `mark :${index + 1}`,
      // What authors say of the time is no evidence.
      `author A <a@example.org> ${seconds('2001-01-01')} +0000`,
      `committer A <a@example.org> ${seconds(time)} +0900`,
      'data 1\nx',
      ...(from === undefined ? [] : [`from :${from}`]),
      ...(merge === undefined ? [] : [`merge :${tips.get(merge)}`]),
      ...Object.entries(changed).map(([path, text]) =>
        text === null
          ? `D ${JSON.stringify(path)}`
          : `M 100644 inline ${JSON.stringify(path)}\ndata ${Buffer.byteLength(text)}\n${text}`,
      ),
      '',
    ].join('\n')
  })
  gitIn(cwd, ['fast-import', '--quiet'], stream.join('\n'))
}

export function gitIn(cwd: string, args: string[], input = ''): string {
  return execFileSync('git', args, {
    cwd,
    input,
    env: cleanEnv({ GIT_CONFIG_GLOBAL: '/dev/null' }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
