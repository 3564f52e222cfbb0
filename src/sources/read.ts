import { existsSync, lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { isListName } from '../model/list-name.ts'
import type { Source } from '../model/source.ts'

/**
 * Reads lists: files, folders (the Markdown files directly in them, sorted by name) and `-`.
 * @param cwd the folder that relative paths start from
 * @param stdin the bytes of stdin, for `-`
 * @param stdinPath the path to report for stdin
 * @throws UsageError if a path is missing or unreadable, or a folder has no lists
 */
export function readSources(
  paths: string[],
  cwd: string,
  stdin?: Uint8Array,
  stdinPath = '-',
): Source[] {
  const files = paths.flatMap((path) => (path === '-' ? ['-'] : filesAt(path, cwd)))
  // The first name of a file is kept: `a.md` and `./a.md` are one list.
  const named = new Map<string, string>()
  for (const path of files) {
    const key = path === '-' ? path : resolve(cwd, path)
    named.set(key, named.get(key) ?? path)
  }
  return [...named.values()].map((path) =>
    path === '-'
      ? {
          path: stdinPath,
          bytes: stdin ?? new Uint8Array(),
          folder: stdinPath === '-' ? '' : folderInRepository(resolve(cwd, stdinPath)),
        }
      : readSource(path, cwd),
  )
}

/** Returns a file as it was given, or the lists directly in a folder, with forward slashes on every system. */
function filesAt(path: string, cwd: string): string[] {
  const full = resolve(cwd, path)
  if (!statusOf(full, path).isDirectory()) return [path]
  const names = namesIn(full, path).filter(
    (name) => isListName(name) && statusOf(join(full, name), join(path, name)).isFile(),
  )
  if (!names.length)
    throw new UsageError(`Folder ${path} has no lists; put Markdown files (*.md) directly into it`)
  return names.sort().map((name) => join(path, name).split(sep).join('/'))
}

function namesIn(folder: string, path: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** @param path as the user gave it */
function statusOf(full: string, path: string): Stats {
  try {
    return statSync(full)
  } catch (error) {
    throw unreadable(path, error, full)
  }
}

function unreadable(path: string, error: unknown, full = path): UsageError {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT') return new UsageError(`Cannot read ${path} (${code})`)
  return new UsageError(
    lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink()
      ? `${path} is a link to something that does not exist`
      : `No such file or folder: ${path}`,
  )
}

function readSource(path: string, cwd: string): Source {
  const full = resolve(cwd, path)
  try {
    return { path, bytes: readFileSync(full), folder: folderInRepository(full) }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Returns the folder of a file, relative to the closest ancestor that has `.git`. */
function folderInRepository(file: string): string {
  const folder = dirname(file)
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return relative(at, folder).split(sep).join('/')
    if (at === dirname(at)) return ''
  }
}
