import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, firefox } from 'playwright-core'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

/** @param {Buffer} content */
const pack = (content) => gzipSync(content, { level: 9 })

/**
 * Builds the site of a list into a folder for the time being, and serves it as GitHub Pages does: in gzip.
 * @param {string} list
 * @param {Record<string, unknown>} [options]
 */
export async function serveSite(list, options = {}) {
  if (!existsSync(new URL('../lib/index.js', import.meta.url)))
    throw new Error('Unexpected absence of lib/, expected `npm run prepare` before')
  const { buildSite, resolveOptions } = await import('../lib/index.js')
  const folder = mkdtempSync(join(tmpdir(), 'listwright-bench-'))
  const out = join(folder, 'site')
  await buildSite(resolveOptions({ lists: list, out, repo: 'owner/name', ...options }))
  // packed once: a host would not let its visitors wait for that
  /** @type {Record<string, Promise<Buffer>>} */
  const packs = {
    [join(out, 'index.html')]: readFile(join(out, 'index.html')).then(pack),
  }
  await Promise.all(Object.values(packs))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(
      out,
      pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname),
    )
    const packed = (packs[file] ??= readFile(file).then(pack))
    packed.then(
      (content) =>
        response
          .writeHead(200, {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            'content-encoding': 'gzip',
          })
          .end(content),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    folder: out,
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true })
    },
  }
}

export const chromiumPath =
  process.env.CHROME_PATH ??
  [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => existsSync(path))

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium, or the one that `CHROME_PATH` names. */
export function openChromium() {
  if (!chromiumPath)
    throw new Error('Unexpected absence of a Chromium, expected one, or its path in CHROME_PATH')
  return chromium.launch({ executablePath: chromiumPath, args: chromiumFlags })
}

/** The system's Firefox, or the one that `FIREFOX_PATH` names. */
export function openFirefox() {
  const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'
  return firefox.launch({ channel: 'moz-firefox', executablePath })
}

/** @param {string} text */
export const say = (text) => void process.stdout.write(`${text}\n`)
