import { meantAddress } from './meant-address.ts'

/** Placeholders for URLs that are not known yet. */
const placeholders = new Set([
  'todo',
  'tbd',
  'tba',
  'link',
  'url',
  'xxx',
  'none',
  'n/a',
  'placeholder',
  'soon',
])

/**
 * A resolved link target. `url` is null if nothing can be published; without a base, relative
 * targets stay as written.
 */
interface Target {
  kind: 'external' | 'in-page' | 'mail' | 'relative'
  url: string | null
  problem: { rule: 'empty-target' | 'unsafe-target' | 'malformed-link'; message: string } | null
}

/**
 * What relative targets are resolved against: the URL of a repository's files, and the list's
 * folder.
 */
export interface Base {
  root: string
  folder: string
}

/**
 * Validates and resolves a link target. This is the only function that turns a list's text into a
 * URL for an `href`. A valid URL is not changed.
 * @param base null if the repository is not known
 */
export function readTarget(raw: string, base: Base | null): Target {
  // Browsers drop these, so `java<tab>script:` is a script. Invisible characters, such as a copied
  // byte order mark, are dropped too.
  const target = raw
    .replace(/[\t\r\n\u200B\u2060\uFEFF]/g, '')
    .replace(/^[\0- ]+|[\0- ]+$/g, '')
    .trim()
  if (!target)
    return broken(
      'empty-target',
      'Unexpected empty link target, expected an address between the parentheses',
    )
  if (isInPage(target))
    return { kind: 'in-page', url: target.slice(target.indexOf('#')), problem: null }
  const nested = /^\[[^\]]*\]\((.+)\)$/.exec(target)?.[1]
  if (nested !== undefined) {
    const { kind, url } = readTarget(nested, base)
    return {
      kind,
      url,
      problem: {
        rule: 'malformed-link',
        message: 'Unexpected link inside a link target, expected one address: `[Title](address)`',
      },
    }
  }
  if (placeholders.has(target.toLowerCase()))
    return broken('empty-target', `Unexpected placeholder ${quote(target)}, expected an address`)
  const meant = meantAddress(target)
  if (meant !== null)
    return {
      kind: 'external',
      url: whole(meant).url,
      problem: {
        rule: 'malformed-link',
        message: `Unexpected address ${quote(target)}, expected ${quote(meant)}`,
      },
    }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase()
  if (scheme === 'mailto') return { kind: 'mail', url: target, problem: null }
  if (scheme === 'http' || scheme === 'https')
    return target[scheme.length + 1] === '/' && target[scheme.length + 2] === '/'
      ? whole(target)
      : malformed(target)
  if (scheme !== undefined)
    return broken(
      /^(?:javascript|data|vbscript|file)$/.test(scheme) ? 'unsafe-target' : 'malformed-link',
      `Unexpected ${quote(`${scheme}:`)} address, expected http: or https:`,
    )
  if (target.startsWith('//')) return whole(`https:${target}`)
  // What is before a colon would be a scheme.
  const relative = /^[^/?#]*:/.test(target) ? `./${target}` : target
  if (base === null) return { kind: 'relative', url: relative, problem: null }
  // Resolve against the repository only: `/` is its root, and `..` cannot leave it.
  const within = `https://repository.invalid/${base.folder && `${base.folder}/`}`
  if (!URL.canParse(relative, within)) return malformed(target)
  const { pathname, search, hash } = new URL(relative, within)
  return whole(`${base.root}${pathname}${search}${hash}`)
}

/** Whether a target is `#section`, or `./#section` as some tables of contents write it. */
export const isInPage = (target: string): boolean => /^(?:\.?\/)?#/.test(target)

export const isMail = (target: string): boolean => /^mailto:/i.test(target)

function whole(address: string): Target {
  if (!URL.canParse(address)) return malformed(address)
  return {
    kind: 'external',
    url: /[\0-\x20\x7f\s<>"`\\^{|}]/.test(address) ? new URL(address).href : address,
    problem: null,
  }
}

const broken = (rule: NonNullable<Target['problem']>['rule'], message: string): Target => ({
  kind: 'external',
  url: null,
  problem: { rule, message },
})

const malformed = (target: string): Target =>
  broken(
    'malformed-link',
    `Unexpected address ${quote(target)}, expected one like https://example.org/paper`,
  )

const quote = (text: string): string => `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
