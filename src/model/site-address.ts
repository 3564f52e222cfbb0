import { UsageError } from './diagnostic.ts'

/** Returns the path that a site is served under, with a slash at its end. @throws UsageError */
export function baseOf(base: string, origin: string): string {
  if (base === '' || base === './') return './'
  const isPath = base.startsWith('/')
  const url = URL.canParse(base, 'http://path') ? new URL(base, 'http://path') : null
  // A path that leads to another host (`//example.org/`) or upwards is a mistake.
  const isSame = isPath && url?.host === 'path' && decoded(url.pathname) === decoded(base)
  if (!isWhole(url) || !(isSame || /^https?:\/\//.test(base)))
    throw new UsageError(
      `base in ${origin} must be ./ or a path like /name/, not ${JSON.stringify(base)}`,
    )
  return base.endsWith('/') ? base : `${base}/`
}

/** Returns the URL of a site, with a slash at its end; null if none is given. @throws UsageError */
export function siteOf(site: string | undefined, origin: string): string | null {
  if (site === undefined) return null
  const url = URL.canParse(site) ? new URL(site) : null
  if (!isWhole(url) || !/^https?:\/\//i.test(site))
    throw new UsageError(
      `site in ${origin} must be an address like https://example.org/papers/, not ${JSON.stringify(site)}`,
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** Whether a URL can be that of a folder: no query, fragment, user or password, and a path that can be decoded. */
function isWhole(url: URL | null): url is URL {
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !/[?#]/.test(url.href) &&
    !url.username &&
    !url.password &&
    decoded(url.pathname) !== null
  )
}

/** Returns a path without percent-encoding, or null if that is faulty. */
function decoded(path: string): string | null {
  try {
    return decodeURI(path)
  } catch {
    return null
  }
}

/** Where GitHub Pages publishes a repository. */
export function pagesAddress(repo: string | null): string | null {
  if (repo === null) return null
  const [owner = '', name = ''] = repo.toLowerCase().split('/')
  return name === `${owner}.github.io`
    ? `https://${name}/`
    : `https://${owner}.github.io/${repo.split('/')[1]}/`
}
