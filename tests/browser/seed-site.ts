import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { resolveOptions } from '../../src/model/options.ts'
import { buildSite } from '../../src/vite/build-site.ts'
import { sharedBrowser, serve } from '../chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const seed = join(
  import.meta.dirname,
  '../../seeds/trustworthy-multimodal-foundation-models.md',
)

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
}

export interface SeedSite {
  /** Opens an address of the site: in a window of its own where options ask for one, else in one that forgets between tests. */
  open(at?: string, options?: BrowserContextOptions): Promise<Page>
  /** What follows the site's address in a page's. */
  address(page: Page): string
  url(): string
  /** The folder that holds the site as `dist`. */
  folder(): string
}

interface Built {
  folder: string
  url: string
  close(): Promise<void>
}

async function build(list: string, lang: string | null): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-browser-'))
  const out = join(folder, 'dist')
  const options = { lists: list, out, repo: 'owner/name', ...(lang !== null && { lang }) }
  await buildSite(resolveOptions(options))
  const { url, close } = await serve(out)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  return {
    folder,
    url,
    async close() {
      await close()
      remove()
    },
  }
}

const seeds = new Map<string | null, Promise<Built>>()

/** The seed's site in a language, built once for all files of this process. */
function seedIn(lang: string | null): Promise<Built> {
  const built = seeds.get(lang) ?? build(seed, lang)
  seeds.set(lang, built)
  return built
}

async function show(page: Page, url: string): Promise<Page> {
  await page.goto(url)
  // A page that is asked something is hidden until its script has answered.
  await page.locator('html:not(.asking)').waitFor({ state: 'attached' })
  return page
}

/** A page as it was when it opened, but for its history. */
async function emptied(page: Page): Promise<Page> {
  await page.unrouteAll()
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.goto('about:blank')
  await page.mouse.move(0, 0)
  return page
}

/**
 * Builds the site of a list once for a file of tests, and closes what they opened; what a page must never do fails the test.
 * @param list the path of the list
 * @param lang its language, by default found; the seed's is said to be English, as the tests' browser is
 */
export function siteOf(list: string, lang = list === seed ? 'en' : null): SeedSite {
  let built: Built
  let shared: BrowserContext | undefined
  let browser: Browser
  let own: BrowserContext[] = []
  const idle: Page[] = []
  let problems: string[] = []

  beforeAll(async () => {
    built = await (list === seed ? seedIn(lang) : build(list, lang))
    browser = await sharedBrowser()
  }, 60_000)

  afterEach(async () => {
    for (const context of own) await context.close()
    own = []
    for (const page of shared?.pages() ?? []) {
      if (idle.includes(page)) continue
      await page.evaluate('localStorage.clear(), sessionStorage.clear()')
      if (page.viewportSize()?.width !== 1280) await page.close()
      else idle.push(await emptied(page))
    }
    const found = problems
    problems = []
    expect(found).toEqual([])
  })

  afterAll(async () => {
    await shared?.close()
    if (list !== seed) await built.close()
  })

  return {
    async open(at = '', options) {
      const window = {
        viewport: { width: 1280, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      }
      // A window of its own costs more than all that most tests do in it, and a page of its own half of that.
      const waiting = options ? undefined : idle.pop()
      if (waiting) return show(waiting, built.url + at)
      const context = options
        ? await browser.newContext({ ...window, ...options })
        : (shared ??= await browser.newContext(window))
      if (options) own.push(context)
      const page = await context.newPage()
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      page.on('pageerror', ({ message }) => problems.push(message))
      page.on(
        'request',
        (request) => request.url().startsWith(built.url) || problems.push(request.url()),
      )
      page.on(
        'response',
        (response) =>
          response.status() < 400 || problems.push(`${response.status()} ${response.url()}`),
      )
      return show(page, built.url + at)
    },
    address: (page) => decodeURIComponent(page.url().slice(built.url.length)),
    url: () => built.url,
    folder: () => built.folder,
  }
}

/** Opens the menu of sort, language, theme and help. */
export async function openSettings(page: Page): Promise<void> {
  const menu = page.locator('[id="UI.settings"]')
  if (!(await menu.isVisible())) await page.locator('.settings').click()
}

const visible = `Array.from(document.querySelectorAll('main li')).filter((row) => row.checkVisibility())`

/** The titles of the papers that are shown. */
export const titles = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`${visible}.map((row) => row.querySelector('.title').textContent)`)

/** How many papers are shown. */
export const shown = (page: Page): Promise<number> => page.evaluate<number>(`${visible}.length`)

/**
 * What axe finds wrong with a page as it is now.
 * @param within a selector: what a sheet half covers is not too small for that
 */
export async function violations(page: Page, within = 'html'): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(`axe.run('${within}', { runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + failureSummary).join('; ')))`)
}
