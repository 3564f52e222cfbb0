import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { settle } from '../../src/settings.ts'
import { buildSite } from '../../src/vite/build-site.ts'
import { openBrowser, serve } from '../chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const seed = join(import.meta.dirname, '../../seeds/trustworthy-multimodal-foundation-models.md')

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/**
 * Builds the site of a list once for a file of tests, and closes what they opened; what a page must never do fails the test.
 * @param list the path of the list
 */
export function siteOf(list: string): { open(at?: string, options?: BrowserContextOptions): Promise<Page>; address(page: Page): string } {
  let folder: string
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  let faults: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'listwright-browser-'))
    await buildSite(settle({ lists: list, out: join(folder, 'dist'), repo: 'owner/name' }))
    site = await serve(join(folder, 'dist'))
    browser = await openBrowser()
  }, 60_000)

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const found = faults
    faults = []
    expect(found).toEqual([])
  })

  afterAll(async () => {
    await browser.close()
    await site.close()
    rmSync(folder, { recursive: true })
  })

  return {
    async open(at = '', options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], ...options })
      const page = await context.newPage()
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('request', (request) => request.url().startsWith(site.url) || faults.push(request.url()))
      await page.goto(site.url + at)
      return page
    },
    address: (page) => decodeURIComponent(page.url().slice(site.url.length)),
  }
}

export const titles = (page: Page): Promise<string[]> => page.locator('main li:visible .title').allTextContents()

/** What axe finds wrong with a page as it is now. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + failureSummary).join('; ')))`)
}
