import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { manifestName, readManifest } from './manifest.ts'
import { shortList } from './replace-files.ts'
import { shortPath } from './unwritable.ts'

/** Files that people add to a site by hand, and the folder that a new disk has. Others with a dot are no pages either. */
const expected = new Set(['CNAME', 'lost+found'])

/**
 * Checks that a site may be written into the output folder: it is empty, or has a site of an earlier build.
 * @param cwd the working folder, which must not be written to; neither must lists and templates
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
  if (readManifest(folder)) return
  const foreign = names.filter((name) => !expected.has(name) && !name.startsWith('.'))
  if (foreign.length)
    refuse(
      `has ${shortList(foreign)}, and no build wrote it: ${manifestName} is missing`,
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
