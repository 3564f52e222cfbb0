import { realpathSync } from 'node:fs'
import { posix, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { isListName } from '../model/list-name.ts'
import type { Source } from '../model/source.ts'
import { git, type Repository } from './open-repository.ts'

/**
 * Reads the lists of a commit at a path: a file, or the lists directly in a folder. Returns none if the path is not in the
 * commit.
 * @param path relative to `cwd`
 * @param head the commit up to which to look for a rename of the file; null for the working tree
 */
export function readCommitted(
  repository: Repository,
  commit: string,
  path: string,
  cwd: string,
  head: string | null = commit,
): Source[] {
  const place = placeOf(repository, path, cwd)
  const entry =
    place === '' ? { type: 'tree', mode: '', id: '' } : entriesAt(repository, commit, place)[0]
  if (!entry) {
    const old = head === commit ? undefined : oldNameOf(repository, commit, head, place)
    return old === undefined
      ? []
      : readFile(
          repository,
          commit,
          old,
          posix.join(path.split(sep).join('/'), posix.relative(place, old)),
        )
  }
  if (entry.type === 'blob') return readFile(repository, commit, place, path)
  return entriesAt(repository, commit, place && `${place}/`)
    .filter(({ type, name }) => type === 'blob' && isListName(name))
    .flatMap(({ name }) =>
      readFile(
        repository,
        commit,
        posix.join(place, name),
        posix.join(path.split(sep).join('/'), name),
      ),
    )
}

/** Returns a path relative to the repository, with forward slashes. */
function placeOf({ root }: Repository, path: string, cwd: string): string {
  const place = relative(realpathSync(root), resolve(realpathSync(cwd), path))
    .split(sep)
    .join('/')
  if (place.startsWith('../') || place === '..')
    throw new UsageError(`List ${path} is outside of the repository`)
  return place
}

interface Entry {
  mode: string
  type: string
  id: string
  name: string
}

/** Returns the tree entry of a path; with a slash at the end of the path, all entries of that folder. */
function entriesAt(repository: Repository, commit: string, place: string): Entry[] {
  const rows =
    git(repository, ['ls-tree', '-z', '--full-tree', commit, ...(place ? ['--', place] : [])])
      ?.toString()
      .split('\0') ?? []
  return rows.flatMap((row) => {
    const [, mode = '', type = '', id = '', name = ''] =
      /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(row) ?? []
    return id ? [{ mode, type, id, name: posix.basename(name) }] : []
  })
}

/** Reads a file, following symbolic links as the file system would. */
function readFile(repository: Repository, commit: string, place: string, path: string): Source[] {
  const bytes = readBytes(repository, commit, place)
  const folder = posix.dirname(place)
  return bytes ? [{ path, bytes, folder: folder === '.' ? '' : folder }] : []
}

/** @param links the maximum number of symbolic links to follow, within the repository */
function readBytes(
  repository: Repository,
  commit: string,
  place: string,
  links = 5,
): Uint8Array | null {
  const [entry] = entriesAt(repository, commit, place)
  const bytes = entry?.type === 'blob' ? git(repository, ['cat-file', 'blob', entry.id]) : null
  if (entry?.mode !== '120000' || !bytes) return bytes
  const target = posix.join(posix.dirname(place), bytes.toString())
  return links && !/^(?:\.\.)?\//.test(target)
    ? readBytes(repository, commit, target, links - 1)
    : null
}

/** Returns the path of a file before it was renamed. */
function oldNameOf(
  repository: Repository,
  commit: string,
  head: string | null,
  place: string,
): string | undefined {
  const range = head === null ? [commit] : [commit, head]
  const words =
    git(repository, [
      'diff',
      '--no-ext-diff',
      '--no-textconv',
      '--name-status',
      '-z',
      '-M',
      '--diff-filter=R',
      ...range,
    ])
      ?.toString()
      .split('\0') ?? []
  const at = words.findIndex((word, index) => index % 3 === 2 && word === place)
  return words[at - 1]
}
