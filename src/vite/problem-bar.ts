import type { HtmlTagDescriptor } from 'vite'
import { escapeHtml } from '../render/safe-html.ts'
import type { Problem } from './dev-site.ts'

/** The most problems that a bar lists. */
const most = 20

/**
 * Returns a bar at the bottom of the page that lists problems. Their places open in an editor. It covers little of the page,
 * since a link that is half typed is a problem, too.
 * @param base the path that the server serves from
 */
export function problemBar(problems: Problem[], base: string): HtmlTagDescriptor {
  const rows = problems.slice(0, most).map(({ message, place }) => {
    const link = place
      ? `<a href="${escapeHtml(`${base}__open-in-editor?file=${encodeURIComponent(place.file)}`)}" onclick="fetch(this.href);return false">${escapeHtml(place.shown)}</a> `
      : ''
    return `<li>${link}${escapeHtml(message)}</li>`
  })
  const more = problems.length > most ? `<li>and ${problems.length - most} more</li>` : ''
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return {
    tag: 'listwright-problems',
    attrs: { role: 'status' },
    children: `<style>${style}</style><details open><summary>${count}</summary><ul>${rows.join('')}${more}</ul></details>`,
    injectTo: 'body',
  }
}

const style = `listwright-problems {
  position: fixed;
  inset: auto 0 0;
  z-index: 99;
  padding: 0.5rem 1rem;
  color: #fff;
  background: #8a1c1c;
  font: 0.875rem/1.4 system-ui, sans-serif;
  a { color: inherit; }
  details { border: 0; }
  ul { max-height: 20vh; margin: 0; padding: 0; overflow: auto; list-style: none; overflow-wrap: anywhere; }
}
@media print { listwright-problems { display: none; } }`
