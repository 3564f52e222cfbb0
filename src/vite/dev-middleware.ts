import { extname } from 'node:path'
import type { Connect, ViteDevServer } from 'vite'
import type { DevSite } from './dev-site.ts'

const contentTypes: Record<string, string> = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.rss': 'application/rss+xml',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
}

/** Shown if the first attempt to make the site failed. Vite adds its client, and `devPlugin` what is wrong. */
const emptyPage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Listwright</title></head><body></body></html>'

/** Returns middleware that serves the files of a site, as a static server serves the built ones. */
export function serveFiles(site: DevSite, server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.url ?? '/'
    if (!['GET', 'HEAD'].includes(request.method ?? ''))
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    responseTo(url).then(
      ({ status, type, body }) =>
        response
          .writeHead(status, {
            'content-type': `${type}; charset=utf-8`,
            'cache-control': 'no-store',
          })
          .end(body),
      next,
    )
  }

  async function responseTo(
    url: string,
  ): Promise<{ status: number; type: string; body: string | Uint8Array }> {
    const path = pathOf(url)
    if (path === null) return { status: 400, type: 'text/plain', body: 'Malformed address\n' }
    const file = site.files().get(path)
    if (file && extname(path) !== '.html')
      return {
        status: 200,
        type: contentTypes[extname(path)] ?? 'application/octet-stream',
        body: file.content,
      }
    if (!file && (!site.problems().length || extname(path) !== '.html'))
      return { status: 404, type: 'text/plain', body: 'Not found\n' }
    const body = await server.transformIndexHtml(url, String(file?.content ?? emptyPage))
    return { status: file ? 200 : 500, type: 'text/html', body }
  }
}

/** Returns null for an address that cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, '')).slice(1)
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}
