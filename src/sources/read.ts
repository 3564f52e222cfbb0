import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { isListName } from '../model/list-name.ts'

/** A list as it lies on the disk. */
export interface Source {
  /** As the user named it; `-` for standard input. */
  path: string
  bytes: Uint8Array
  /** Its folder within its git repository with forward slashes, `''` at the root or outside of one: relative links start here. */
  folder: string
}

/**
 * Reads lists: files, folders (every Markdown file directly in them, by name) and `-`.
 * @param cwd what relative paths start from
 * @param stdin the bytes of standard input, for `-`
 * @param stdinPath the name that they go by
 * @throws UsageError where a path is missing or unreadable, or a folder holds no list
 */
export function readSources(
  paths: string[],
  cwd: string,
  stdin?: Uint8Array,
  stdinPath = '-',
): Source[] {
  const files = paths.flatMap((path) => (path === '-' ? ['-'] : filesAt(path, cwd)))
  return [...new Set(files)].map((path) =>
    path === '-'
      ? {
          path: stdinPath,
          bytes: stdin ?? new Uint8Array(),
          folder: stdinPath === '-' ? '' : folderInRepository(resolve(cwd, stdinPath)),
        }
      : readSource(path, cwd),
  )
}

/** The files that a path stands for: a file as it was given, those of a folder with forward slashes on every system. */
export function filesAt(path: string, cwd: string): string[] {
  const full = resolve(cwd, path)
  if (!existsSync(full))
    throw new UsageError(`Unexpected path ${path}, expected a file or a folder that exists`)
  if (!statSync(full).isDirectory()) return [path]
  const names = readdirSync(full).filter(
    (name) => isListName(name) && statSync(join(full, name)).isFile(),
  )
  if (!names.length)
    throw new UsageError(
      `Unexpected folder ${path} without lists, expected Markdown files (*.md) directly in it`,
    )
  return names.sort().map((name) => join(path, name).split(sep).join('/'))
}

function readSource(path: string, cwd: string): Source {
  const full = resolve(cwd, path)
  try {
    return { path, bytes: readFileSync(full), folder: folderInRepository(full) }
  } catch (error) {
    throw new UsageError(
      `Unexpected file ${path}, expected one that can be read (${(error as NodeJS.ErrnoException).code})`,
    )
  }
}

function folderInRepository(file: string): string {
  const folder = dirname(file)
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return relative(at, folder).split(sep).join('/')
    if (at === dirname(at)) return ''
  }
}
