import { meantAddress } from './meant-address.ts'

/** What people write where an address is to come. */
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

/** What becomes of a link target. `url` is null where it leads nowhere that can be published; a relative one stays as written. */
export interface Target {
  kind: 'external' | 'in-page' | 'mail' | 'relative'
  url: string | null
  problem: { rule: 'empty-target' | 'unsafe-target' | 'malformed-link'; message: string } | null
}

/** Where relative targets lead: the address of a repository's files, and the folder of the list within it. */
export interface Base {
  root: string
  folder: string
}

/**
 * The one door for addresses: nothing else may end up in an `href`. What is an address already stays as it was typed.
 * @param base null where the repository is not known
 */
export function readTarget(raw: string, base: Base | null): Target {
  // Browsers drop these too: `java<tab>script:` is a script.
  // What nobody sees, as the mark of a copied byte order, leads nowhere.
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
  if (base === null) return { kind: 'relative', url: target, problem: null }
  // Resolved within the repository alone, so that `/` is its root and `..` never leaves it.
  const within = `https://repository.invalid/${base.folder && `${base.folder}/`}`
  if (!URL.canParse(target, within)) return malformed(target)
  const { pathname, search, hash } = new URL(target, within)
  return whole(`${base.root}${pathname}${search}${hash}`)
}

/** True for `#section`, and for `./#section` as some contents write it. */
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
