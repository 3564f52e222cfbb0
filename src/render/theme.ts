import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { packageFolder } from '../model/package-folder.ts'

/** The templates and styles of a site: those of the user, else those of Listwright. */
export interface Theme {
  /** The file of a template, `list` or `parts/badge`: the theme's own, else that of Listwright; null where neither has it. */
  find(name: string): TemplateFile | null
  /** Listwright's own style for the pages beside that of a list, its picture and what is new. */
  besideStyle: string
  /** What `theme.css` says; `''` without one. */
  style: string
}

export interface TemplateFile {
  path: string
  /** How messages call it. */
  name: string
  /** Whether it is of the theme, and a problem in it the theme's. */
  own: boolean
}

const packaged = join(packageFolder, 'templates')

/** Names that a theme may ask for even where it has a file of the same name: `listwright:footer`. */
const ours = 'listwright:'

/**
 * Reads a folder of templates. A template replaces the one of Listwright that has the same name; partials of the theme are in
 * subfolders.
 * @param folder as the user named it, null for none
 * @throws UsageError for a folder that is missing, and for a file that would change nothing
 */
export function readTheme(folder: string | null, cwd: string): Theme {
  const fileIn = (
    place: string,
    shown: string,
    name: string,
    own: boolean,
  ): TemplateFile | null => {
    const path = join(place, `${name}.eta`)
    return existsSync(path) ? { path, name: join(shown, `${name}.eta`), own } : null
  }
  const standard = (name: string): TemplateFile | null => fileIn(packaged, 'templates', name, false)
  const normalized = (name: string): string => name.replace(/^(\.?\/)+/, '').replace(/\.eta$/, '')
  const unnamed = (name: string): string => normalized(name.replace(ours, ''))
  const besideStyle = readFileSync(join(packaged, 'beside.css'), 'utf8').trim()
  if (folder === null) return { find: (name) => standard(unnamed(name)), besideStyle, style: '' }

  const place = resolve(cwd, folder)
  if (!existsSync(place) || !statSync(place).isDirectory())
    throw new UsageError(`The templates folder ${folder} does not exist`)
  refuseUnknown(folder, readdirSync(place))
  const sheet = join(place, 'theme.css')
  return {
    find: (name) =>
      (name.startsWith(ours) ? null : fileIn(place, folder, normalized(name), true)) ??
      standard(unnamed(name)),
    besideStyle,
    style: existsSync(sheet)
      ? readFileSync(sheet, 'utf8')
          .replace(/^\uFEFF/, '')
          .trim()
      : '',
  }
}

/** A template under a name that nothing asks for, or a style sheet that is never read, is a typo. */
function refuseUnknown(folder: string, names: string[]): void {
  const known = [
    ...readdirSync(packaged)
      .filter((name) => name.endsWith('.eta'))
      .sort(),
    'theme.css',
  ]
  const unknown = names.find((name) => /\.(eta|css)$/.test(name) && !known.includes(name))
  if (unknown !== undefined)
    throw new UsageError(
      `${join(folder, unknown)} replaces no template; name it like one of ${known.join(', ')} (parts of your own go in a folder of it)`,
    )
}
