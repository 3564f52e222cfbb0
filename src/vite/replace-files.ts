import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { normalizePath } from 'vite'
import { UsageError } from '../model/diagnostic.ts'
import {
  foldersOf,
  manifestName,
  readManifest,
  removeEmptyFolders,
  writeManifest,
} from './manifest.ts'
import { abandonedIn, withLock } from './staging.ts'

/** The parts of a staging folder: what the build writes, and the files that it replaces, until all are replaced. */
const [fresh, former] = ['new', 'old']

/** Returns the folder that a build writes to. */
export const freshFolder = (out: string, staging: string): string => join(out, staging, fresh)

/** Returns the files of a folder, sorted, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .map((path) => normalizePath(path))
    .sort()
}

/**
 * Replaces the files that the last build wrote with those of this build. At any moment each page is either the old or the new
 * one, and the files that it loads exist: scripts have a hash of their content in their names, are added first and removed
 * last. Files that are not in the manifest stay. After an error, the old files are restored.
 * @throws UsageError if a file that no build wrote is in the way
 */
export function replaceFiles(out: string, staging: string): void {
  withLock(out, staging, () => {
    const [source, backup] = [join(out, staging, fresh), join(out, staging, former)]
    const [files, before] = [filesBelow(source), readManifest(out) ?? []]
    refuseForeign(out, files, new Set(before))
    for (const path of before) keep(join(out, path), join(backup, path))
    mkdirSync(backup, { recursive: true })
    writeManifest(backup, before)
    try {
      writeManifest(out, [...new Set([...before, ...files])])
      for (const path of inOrder(files))
        if (!isSame(join(source, path), join(out, path))) move(join(source, path), join(out, path))
      const current = new Set(files)
      for (const path of before) if (!current.has(path)) rmSync(join(out, path))
      writeManifest(out, files)
    } catch (error) {
      putBack(out, backup)
      throw error
    }
    rmSync(join(backup, manifestName))
    removeEmptyFolders(out, before)
  })
  remove(join(out, staging))
}

/** The next build tries again. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {}
}

/** Undoes what killed builds have begun, and removes what they left. */
export function recover(out: string, staging: string): void {
  const abandoned = abandonedIn(out)
  if (!abandoned.length) return
  withLock(out, staging, () => {
    for (const name of abandoned) {
      putBack(out, join(out, name, former))
      remove(join(out, name))
    }
    remove(join(out, `${manifestName}~`))
  })
}

/** Puts the former files back. Their manifest is there only while they count. */
function putBack(out: string, backup: string): void {
  const before = existsSync(backup) ? filesBelow(backup) : []
  if (!before.includes(manifestName)) return
  const known = new Set(before)
  const added = (readManifest(out) ?? []).filter((path) => !known.has(path))
  for (const path of before) if (path !== manifestName) move(join(backup, path), join(out, path))
  for (const path of added) rmSync(join(out, path), { force: true })
  if (before.length > 1) move(join(backup, manifestName), join(out, manifestName))
  else for (const folder of [backup, out]) rmSync(join(folder, manifestName), { force: true })
  removeEmptyFolders(out, added)
}

function refuseForeign(out: string, files: string[], own: ReadonlySet<string>): void {
  const isNoFolder = (path: string): boolean => {
    const status = lstatSync(join(out, path), { throwIfNoEntry: false })
    return status !== undefined && !status.isDirectory()
  }
  const blocked = new Set(files.flatMap(foldersOf).filter(isNoFolder))
  const foreign = files.filter(
    (path) =>
      !own.has(path) &&
      !foldersOf(path).some((each) => blocked.has(each)) &&
      lstatSync(join(out, path), { throwIfNoEntry: false }),
  )
  const found = [...blocked, ...foreign]
  if (found.length)
    throw new UsageError(
      `Output folder ${out} has ${shortList(found)}, which Listwright did not write and would overwrite; move it away, or choose another --out`,
    )
}

/** Returns up to three names, and how many more there are. */
export function shortList(names: string[]): string {
  const more = names.length - 3
  return `${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A file that does not change stays, with its day and in folders that are not writable. */
function isSame(file: string, other: string): boolean {
  const [a, b] = [file, other].map((path) => lstatSync(path, { throwIfNoEntry: false }))
  return a?.size === b?.size && readFileSync(file).equals(readFileSync(other))
}

/** What pages load comes before them. */
const inOrder = (files: string[]): string[] =>
  files.toSorted((a, b) => Number(b.startsWith('assets/')) - Number(a.startsWith('assets/')))

/** Keeps a file under a second name, which takes no space; copies it if the disk has no hard links. */
function keep(file: string, backup: string): void {
  mkdirSync(dirname(backup), { recursive: true })
  try {
    linkSync(file, backup)
  } catch {
    copyFileSync(file, backup)
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}
