import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Git } from './git.ts'

/** A commit that changed a file, on the way that readers of the branch saw: along first parents. */
export interface Version {
  /** When it was committed, in seconds since 1970. */
  time: number
  /** The file's blob before and after it; null where there was no file. */
  before: string | null
  after: string | null
  /**
   * Whether what it seems to add may be older: a shallow clone lacks its parents, or the path was a symbolic link before.
   */
  isCut: boolean
}

/** Sha-1 or sha-256. */
const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const noBlob = /^0+$/

/** Of a symbolic link. */
const linkMode = '120000'

/**
 * Returns the commits that changed a file, newest first, also under its former names.
 * @param folder the one that git runs in
 * @param file relative to that folder
 */
export function versionsOf(git: Git, folder: string, head: string, file: string): Version[] {
  const cut = cutCommits(git, folder)
  const log = git([
    '-c',
    'log.showSignature=false',
    '-c',
    'diff.renames=true',
    'log',
    '--first-parent',
    '-m',
    '--raw',
    '--follow',
    '-z',
    '--no-abbrev',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%x01%H %ct',
    head,
    '--',
    file,
  ])
  const versions: Version[] = []
  for (const part of (log?.toString() ?? '').split('\x01').slice(1)) {
    const [, commit = '', time = ''] = /^(\w+) (\d+)/.exec(part) ?? []
    const [, mode = '', before = '', after = ''] = /:(\d+) \d+ (\w+) (\w+) [A-Z]/.exec(part) ?? []
    if (id.test(before) && id.test(after))
      versions.push({
        time: Number(time),
        before: noBlob.test(before) ? null : before,
        after: noBlob.test(after) ? null : after,
        isCut: cut.has(commit) || mode === linkMode,
      })
  }
  return versions
}

/** The commits at which a shallow clone ends. */
function cutCommits(git: Git, folder: string): Set<string> {
  const path = git(['rev-parse', '--git-path', 'shallow'])?.toString().trim()
  try {
    return new Set(
      readFileSync(resolve(folder, path ?? ''), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
  } catch {
    return new Set()
  }
}
