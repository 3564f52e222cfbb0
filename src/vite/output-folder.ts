import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { shown } from './unwritable.ts'

/**
 * Makes sure that nothing but an earlier site would be lost when a folder is replaced.
 * @param cwd the working folder, which must survive as the lists must
 * @throws UsageError with the reason
 */
export function refuseUnsafe(
  out: string,
  cwd: string,
  lists: string[],
  templates: string | null = null,
): void {
  const refuse = (reason: string): never => {
    throw new UsageError(
      `Unexpected output folder ${shown(out, cwd)}: ${reason}, expected a new or empty folder, or an earlier site of Listwright`,
    )
  }
  if (out.includes('\0')) refuse('its name holds a zero byte')
  const folder = realFolder(out)
  if (holds(folder, realFolder(cwd))) refuse('it holds the working folder')
  if (lists.some((list) => list !== '-' && holds(folder, realFolder(resolve(cwd, list)))))
    refuse('it holds a list')
  if (templates !== null && holds(folder, realFolder(resolve(cwd, templates))))
    refuse('it holds the templates')
  if (folder.split(sep).includes('.git')) refuse('it lies inside .git')
  if (isLostLink(folder)) refuse('it is a link that leads nowhere')
  if (!existsSync(folder)) return
  if (!lstatSync(folder).isDirectory()) refuse('it is a file')
  const names = readdirSync(folder)
  if (names.includes('.git')) refuse('it is a git repository')
  if (names.length && !isSite(folder)) refuse('it holds files that Listwright did not write')
}

function isLostLink(path: string): boolean {
  try {
    return !existsSync(path) && lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** A name for a folder beside another one, on the same disk, that nobody else writes to. */
export function folderBeside(out: string, id: string): string {
  const folder = realFolder(out)
  return join(dirname(folder), `.${basename(folder)}-${id}`)
}

/** Puts a finished folder in the place of another one: there is always a whole one, but for the moment between two renames. */
export function swapFolders(finished: string, out: string): void {
  const folder = realFolder(out)
  const old = `${finished}-old`
  const replaces = existsSync(folder)
  if (replaces) renameSync(folder, old)
  try {
    renameSync(finished, folder)
  } catch (error) {
    if (replaces) renameSync(old, folder)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** The folder after links, as far as it exists: a link to an output folder is followed, never replaced. */
function realFolder(path: string): string {
  const folder = resolve(path)
  if (existsSync(folder)) return realpathSync(folder)
  const parent = dirname(folder)
  return parent === folder ? folder : join(realFolder(parent), basename(folder))
}

function holds(folder: string, path: string): boolean {
  // Absolute when the paths are on different drives of Windows.
  const way = relative(folder, path)
  return (
    way === '' ||
    (way !== '..' &&
      !way.startsWith(`..${sep}`) &&
      !isAbsolute(way) &&
      resolve(folder, way) === path)
  )
}

function isSite(folder: string): boolean {
  const page = join(folder, 'index.html')
  return (
    existsSync(page) &&
    /<meta name="?generator"? content="?Listwright\b/.test(readFileSync(page, 'utf8'))
  )
}
