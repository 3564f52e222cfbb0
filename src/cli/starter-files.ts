import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../model/package-folder.ts'

/** What is filled into the files. */
export interface Facts {
  host: 'github' | 'gitlab'
  /** `OWNER/NAME` on GitHub; null if there is no remote yet. */
  repo: string | null
  /** The URL of the site; null if it is not known. */
  site: string | null
  branch: string
  lists: string[]
  title: string
  /** The repository of the action, `OWNER/NAME`. */
  action: string
}

/** A file to write. */
export interface StarterFile {
  /** Relative to the working folder. */
  path: string
  text: string
  /** The mode of an executable file. */
  mode?: number
}

/** Returns the workflows. docs/github.md and docs/recipes.md show the same texts. */
export function workflows({ host, branch, action }: Facts): StarterFile[] {
  if (host === 'gitlab') return [{ path: '.gitlab-ci.yml', text: read('gitlab-ci.yml') }]
  return ['list-check.yml', 'list-comment.yml', 'list-links.yml', 'list-site.yml'].map((name) => ({
    path: `.github/workflows/${name}`,
    text: read(name)
      .replaceAll('OWNER/listwright', () => action)
      .replace(
        'branches: [main]',
        () => `branches: [${JSON.stringify(branch).replace(/^"([\w./-]+)"$/, '$1')}]`,
      ),
  }))
}

/** Returns the configuration. What is not known stays as an example in a comment. */
export function configuration({ host, repo, site, lists, title }: Facts): StarterFile {
  const known = read('listwright.config.ts')
    .replace("['README.md']", () => `[${lists.map(quoted).join(', ')}]`)
    .replace("'TITLE'", () => quoted(title))
    .replace("'OWNER/NAME'", () => quoted(repo ?? 'OWNER/NAME'))
    .replace("'https://OWNER.github.io/NAME/'", () => quoted(site ?? 'https://example.org/'))
    .replace(/^( {2})(?=repo:)/m, repo === null ? '  // ' : '$1')
    .replace(/^( {2})(?=site:)/m, site === null ? '  // ' : '$1')
  const text = host === 'gitlab' ? known.replace(/^.*GitHub repository.*\n.*\n/m, '') : known
  return { path: 'listwright.config.ts', text }
}

/** Returns the git hook. */
export function hook(path: string, { lists }: Facts): StarterFile {
  const words = lists.map((list) =>
    /^[\w./-]+$/.test(list) ? list : `'${list.replaceAll("'", "'\\''")}'`,
  )
  return { path, text: read('pre-commit').replace('README.md', () => words.join(' ')), mode: 0o755 }
}

const read = (name: string): string =>
  readFileSync(join(packageFolder, 'templates/starter', name), 'utf8')

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`
