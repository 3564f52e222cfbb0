import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Browser, chromium, firefox } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Quiet, and fit for containers: no sandbox as root, no shared memory, no calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether the tests are asked to run in Firefox. WebDriver BiDi cannot switch scripts off there, nor make it print. */
export const isFirefox = process.env['LISTWRIGHT_BROWSER'] === 'firefox'

/**
 * A Chromium: the one of `CHROME_PATH`, else of npm, the same everywhere and without a window's costs, else of the system
 * where that of npm does not run. With `LISTWRIGHT_BROWSER=firefox` a Firefox.
 * @param system whether to take the one of the system in any case
 * @throws Error where there is none
 */
export async function openBrowser(system = false): Promise<Browser> {
  if (isFirefox && !system) return openFirefox()
  const given = process.env['CHROME_PATH']
  if (given && !existsSync(given))
    throw new Error(`Unexpected CHROME_PATH ${given}, expected a Chromium`)
  if (given) return chromium.launch({ executablePath: given, args: flags })
  const found = systemBrowsers.find((path) => existsSync(path))
  try {
    if (!system) return await openNpmBrowser()
  } catch (error) {
    if (!found)
      throw new Error(
        'Unexpected absence of a Chromium: that of npm does not run here, expected one of the system, or its path in CHROME_PATH',
        { cause: error },
      )
  }
  if (!found)
    throw new Error(
      'Unexpected absence of a Chromium of the system, expected one, or its path in CHROME_PATH',
    )
  return chromium.launch({ executablePath: found, args: flags })
}

let shared: Promise<Browser> | undefined

/** The browser of this process: files of tests share it, as its start takes longer than most tests. It ends with the process. */
export const sharedBrowser = (): Promise<Browser> => (shared ??= openBrowser())

/** Mozilla's own, of the system or of `FIREFOX_PATH`: Playwright speaks WebDriver BiDi with it. */
function openFirefox(): Promise<Browser> {
  const found =
    process.env['FIREFOX_PATH'] ??
    [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ].find((path) => existsSync(path))
  if (!found)
    throw new Error('Unexpected absence of a Firefox, expected one, or its path in FIREFOX_PATH')
  return firefox.launch({ channel: 'moz-firefox', executablePath: found })
}

/** Brings its own system libraries, so it runs where none are installed; it has no fonts for Chinese. Its own flags put all into one process, which dies with the first window. */
async function openNpmBrowser(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const { default: npmChromium } = await import('@sparticuz/chromium')
  const executablePath = await npmChromium.executablePath()
  return chromium.launch({ executablePath, args: flags })
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/**
 * Serves a folder on the loopback, as plainly as a static host does.
 * @param base the path that the folder is served under
 * @returns its address, with the base
 */
export async function serve(
  folder: string,
  base = '/',
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : '../')
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)
    const answer = path.includes('..') ? Promise.reject(new Error('outside')) : readFile(file)
    answer.then(
      (content) =>
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
          .end(content),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
