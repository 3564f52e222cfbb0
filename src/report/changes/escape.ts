import { harmless } from './harmless.ts'

/** Has no width and no meaning: it parts what GitHub would join to a mention, a reference or an address. */
const gap = '\u200B'

/**
 * Text of a list in GitHub's Markdown as nothing but text. Backslashes undo Markdown, but mentions (`@user`), references
 * (`#123`, `GH-1`, hashes of commits) and bare addresses are found in the finished text: these are parted.
 */
export function textMarkdown(text: string): string {
  return harmless(text)
    .replace(/[@#]/g, (sign) => `${sign}${gap}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/\b(www)\./gi, `$1${gap}.`)
    .replace(
      /(?<![\p{L}\p{N}])[\da-f]{7,40}(?![\p{L}\p{N}])/giu,
      (hash) => `${hash.slice(0, 3)}${gap}${hash.slice(3)}`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]~|$#]|^[-+=]|(?<=^\d+)[.)]/g, '\\$&')
}

/** A link with text of a list; only text where its address is none of the web. */
export function linkMarkdown(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return textMarkdown(text)
  // A link to an issue would be told there as a mention; this host leads to the same page and is none.
  if (
    /^(?:www\.)?github\.com$/.test(url.hostname) &&
    /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\b/.test(url.pathname)
  )
    url.hostname = 'redirect.github.com'
  const target = url.href
    .replace(
      /[()[\]<>{}|\\"'`*$\s]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll('&', '&amp;')
  return `[${textMarkdown(text)}](${target})`
}

/** A code span, where GitHub looks for no mentions; its fence is longer than any within. */
export function codeMarkdown(code: string): string {
  const shown = harmless(code).replaceAll('${{', `$${gap}{{`)
  const fence = '`'.repeat(
    1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)),
  )
  return /^[`\s]|[`\s]$/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}
