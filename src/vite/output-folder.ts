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
import { shortPath } from './unwritable.ts'

/**
 * Checks that replacing the output folder loses nothing but an earlier site.
 * @param cwd the working folder, which must not be replaced; neither must lists and templates
 * @throws UsageError with the reason
 */
export function refuseUnsafe(
  out: string,
  cwd: string,
  lists: string[],
  templates: string | null = null,
): void {
  const refuse = (reason: string, remedy = 'choose another --out'): never => {
    throw new UsageError(`Output folder ${shortPath(out, cwd)} ${reason}; ${remedy}`)
  }
  if (out.includes('\0')) refuse('has a zero byte in its name')
  const folder = realFolder(out)
  if (contains(folder, realFolder(cwd))) refuse('contains the working folder')
  if (lists.some((list) => list !== '-' && contains(folder, realFolder(resolve(cwd, list)))))
    refuse('contains a list')
  if (templates !== null && contains(folder, realFolder(resolve(cwd, templates))))
    refuse('contains the templates')
  if (folder.split(sep).includes('.git')) refuse('is inside .git')
  if (isBrokenLink(folder)) refuse('is a broken link')
  if (!existsSync(folder)) return
  if (!lstatSync(folder).isDirectory()) refuse('is a file')
  const names = readdirSync(folder)
  if (names.includes('.git')) refuse('is a git repository')
  if (names.length && !isSite(folder))
    refuse(
      'is not empty and was not written by Listwright',
      'choose another --out or empty the folder',
    )
}

function isBrokenLink(path: string): boolean {
  try {
    return !existsSync(path) && lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** Returns the path of a temporary folder next to the output folder, so on the same disk. */
export function folderBeside(out: string, id: string): string {
  const folder = realFolder(out)
  return join(dirname(folder), `.${basename(folder)}-${id}`)
}

/** Replaces the output folder with a finished one by two renames. If the second fails, undoes the first. */
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

/** Resolves links in a path as far as it exists: a link to an output folder is followed, not replaced. */
function realFolder(path: string): string {
  const folder = resolve(path)
  if (existsSync(folder)) return realpathSync(folder)
  const parent = dirname(folder)
  return parent === folder ? folder : join(realFolder(parent), basename(folder))
}

function contains(folder: string, path: string): boolean {
  // Absolute if the paths are on different drives of Windows.
  const inside = relative(folder, path)
  return (
    inside === '' ||
    (inside !== '..' &&
      !inside.startsWith(`..${sep}`) &&
      !isAbsolute(inside) &&
      resolve(folder, inside) === path)
  )
}

function isSite(folder: string): boolean {
  const page = join(folder, 'index.html')
  return (
    existsSync(page) &&
    /<meta name="?generator"? content="?Listwright\b/.test(readFileSync(page, 'utf8'))
  )
}
