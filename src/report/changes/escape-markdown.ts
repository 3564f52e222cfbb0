import { plain } from '../safe-line.ts'

/** A zero-width space. It breaks up mentions, references and addresses, which GitHub would link. */
const gap = '\u200B'

/** The maximum length of a text. */
const maxLength = 400

/**
 * Returns text of a list on one line, for terminals and reports. Escapes control characters, bidirectional controls and
 * invisible characters; breaks `##[`, which CI runners take for a command; cuts very long text.
 */
export function harmless(text: string): string {
  const cut =
    text.length > maxLength ? `${text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return plain(cut.replace(/\s+/g, ' '))
}

/**
 * Escapes text of a list for GitHub's Markdown. Backslashes escape Markdown, but GitHub finds mentions (`@user`),
 * references (`#123`, `GH-1`, commit hashes) and bare URLs in the rendered text, so these are broken up.
 */
export function textMarkdown(text: string): string {
  return harmless(text)
    .replace(/[@#]/g, (character) => `${character}${gap}`)
    .replace(/(gh)-(?=\d)/gi, `$1-${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/(www)\./gi, `$1${gap}.`)
    .replace(/(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu, (hash) =>
      hash.replace(/.{6}(?=.)/g, `$&${gap}`),
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]~|$#]|^[-+=]|(?<=^\d+)[.)]/g, '\\$&')
}

/** The maximum length of an address. */
const maxAddress = 2000

/** Returns a Markdown link with text of a list, or only the text if the address is not http(s) or very long. */
export function linkMarkdown(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || address.length > maxAddress)
    return textMarkdown(text)
  // GitHub would record a link to an issue or a commit as a mention there; this host redirects to the same page without
  // one. Only a repository and its files are certainly neither.
  if (
    /^(?:www\.)?github\.com\.?$/.test(url.hostname) &&
    !/^\/[\w-]+(?:\/[\w.-]+(?:\/(?:tree|blob)\/.*)?)?\/?$/.test(url.pathname)
  )
    url.hostname = 'redirect.github.com'
  const target = url.href
    .replace(
      /[()[\]<>{}|\\"'`*$\s]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll('&', '&amp;')
  return `[${textMarkdown(text)}](${target})`
}

/** Returns a code span, where GitHub finds no mentions. Its fence is longer than any run of backticks inside. */
export function codeMarkdown(code: string): string {
  const shown = harmless(code).replaceAll('${{', `$${gap}{{`)
  const fence = '`'.repeat(
    1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)),
  )
  return /^[`\s]|[`\s]$/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}
