import { createHash } from 'node:crypto'
import type { Assets } from '../model/assets.ts'
import { escapeHtml } from './safe-html.ts'

/**
 * Returns the start of the head: the style, the scripts and the policy of a page.
 * @param more a style sheet to add after that of the page
 */
export function assetsHtml(assets: Assets, more = ''): string {
  const script = escapeHtml(assets.script)
  if (assets.kind === 'linked')
    return `<script src="${escapeHtml(assets.boot)}"></script><script type="module" src="${script}"></script><link rel="stylesheet" href="${escapeHtml(assets.style)}">${more && `<style>${styleText(more)}</style>`}`
  const style = styleText(`${assets.style.trim()}${more && `\n${more}`}`)
  const boot = scriptText(assets.boot)
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(boot)}`,
    `style-src ${hash(style)}`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${boot}</script><script src="${script}" defer></script><style>${style}</style>`
}

/** A style sheet that no sequence of characters in it can end early. */
function styleText(sheet: string): string {
  return sheet.replace(/<(?=\/style)/gi, '\\3c ')
}

/** A script that no sequence of characters in it can end early; in strings, patterns and templates the backslash changes nothing. */
function scriptText(code: string): string {
  return code.trim().replace(/<(?=\/script|!--)/gi, '\\x3c')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
