import { lstatSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'

/** The file of an output folder that names what a build wrote into it. Only that may be replaced or removed. */
export const manifestName = '.listwright.json'

/**
 * Returns the paths of the files that a build wrote into a folder; null if no build did. Leaves out what is no file there any
 * longer, or lies behind a link: somebody else put it there.
 * @throws UsageError if the manifest is damaged
 */
export function readManifest(folder: string): string[] | null {
  const path = join(folder, manifestName)
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return null
  const paths = parse(readFileSync(path, 'utf8'))
  if (!paths)
    throw new UsageError(`${path} is damaged; remove it together with the site in its folder`)
  return paths.filter((each) => isFile(folder, each))
}

function parse(text: string): string[] | null {
  try {
    const { files } = JSON.parse(text) as { files: unknown }
    return Array.isArray(files) && files.every(isInside) ? files : null
  } catch {
    return null
  }
}

function isInside(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    !/[\\:\0]/.test(path) &&
    posix.normalize(path) === path &&
    !/^(?:\/|\.\.?(?:\/|$))/.test(path) &&
    path !== manifestName
  )
}

/** Writes a manifest, at once: a reader sees the old or the new one. */
export function writeManifest(folder: string, files: string[]): void {
  const path = join(folder, manifestName)
  const about = 'Files that listwright wrote here; its next build replaces these and no others.'
  writeFileSync(`${path}~`, `${JSON.stringify({ about, files: files.toSorted() }, null, 2)}\n`)
  renameSync(`${path}~`, path)
}

/** Whether a path below a folder is a regular file, and no folder on the way is a link. */
function isFile(folder: string, path: string): boolean {
  return (
    statusOf(folder, path)?.isFile() === true &&
    foldersOf(path).every((each) => statusOf(folder, each)?.isDirectory())
  )
}

/** Returns the folders on the way to a file, outermost first. */
export function foldersOf(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [...foldersOf(folder), folder]
}

/** Removes the folders that held these files, where nothing is left in them. */
export function removeEmptyFolders(folder: string, files: string[]): void {
  const folders = new Set(files.flatMap(foldersOf))
  for (const each of [...folders].sort().toReversed())
    try {
      rmdirSync(join(folder, each))
    } catch {
      // Something is left in it, or it is gone.
    }
}

function statusOf(folder: string, path: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(join(folder, path), { throwIfNoEntry: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
