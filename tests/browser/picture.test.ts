import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { resolveOptions } from '../../src/model/options.ts'
import { buildSite } from '../../src/vite/build-site.ts'
import { sharedBrowser, serve } from '../chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const seed = join(import.meta.dirname, '../../seeds/trustworthy-multimodal-foundation-models.md')

let folder: string
let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'listwright-picture-'))
  await buildSite(
    resolveOptions({ lists: seed, out: join(folder, 'dist'), repo: 'owner/name', lang: 'en' }),
  )
  site = await serve(join(folder, 'dist'))
  browser = await sharedBrowser()
}, 60_000)

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const problems: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', ({ message }) => problems.push(message))
  onTestFinished(async () => {
    await context.close()
    expect(problems).toEqual([])
  })
  await page.goto(site.url + address)
  return page
}

const shown = (page: Page): Promise<number> => page.locator('main li:visible').count()

test('the list leads to its picture, and each cell of it back to as many papers as it says', async () => {
  const page = await open('')
  await page.getByRole('link', { name: 'Timeline' }).click()
  expect(page.url()).toBe(`${site.url}picture.html`)
  const cells = page.locator('.cells a[aria-label]')
  expect(await cells.first().getAttribute('aria-label')).toBe(
    'Multimodal Large Language Models, 2024: 1',
  )
  const counts = (await cells.locator('span').allTextContents()).map(Number)
  expect(counts.reduce((sum, count) => sum + count)).toBe(27)
  for (const index of [2, counts.length - 1]) {
    await cells.nth(index).click()
    await page.locator('output:not(:empty)').waitFor()
    expect([index, await shown(page)]).toEqual([index, counts[index]])
    await page.goBack()
  }
})

test('the table says the same, and leads to the papers of a month', async () => {
  const page = await open('picture.html')
  await page.locator('summary').click()
  const totals = (await page.locator('tbody td:last-child').allTextContents()).map(Number)
  expect(totals.reduce((sum, count) => sum + count)).toBe(27)
  expect(await page.locator('rect').count()).toBe(await page.locator('tbody td a').count())
  await page
    .getByRole('row', { name: /^2024-02/ })
    .getByRole('link')
    .first()
    .click()
  await page.locator('output:not(:empty)').waitFor()
  expect(await shown(page)).toBe(3)
})

test.each<[string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
])('axe finds nothing, nothing is cut off, and bars can be seen: %s', async (_, options) => {
  const page = await open('picture.html', options)
  await page.locator('summary').click()
  await page.evaluate(axe)
  const violations: unknown = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join('; ')))`,
  )
  expect(violations).toEqual([])
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(
    true,
  )
  expect(
    await page.evaluate<string>('getComputedStyle(document.querySelector("rect")).fill'),
  ).not.toBe(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'))
})

test('it needs no script', async () => {
  const page = await open('picture.html', { javaScriptEnabled: false })
  expect(await page.locator('rect').count()).toBeGreaterThan(10)
})

test('the head says what the list is to those who link to it', async () => {
  const page = await open('')
  const content = (name: string): Promise<string | null> =>
    page.locator(`meta[property='${name}'], meta[name='${name}']`).getAttribute('content')
  expect(await content('og:title')).toBe('Trustworthy Multimodal Foundation models')
  expect(await content('og:url')).toBe('https://owner.github.io/name/')
  expect(await content('og:description')).toMatch(/^77 papers: Survey and Outlook/)
  expect(await content('twitter:card')).toBe('summary_large_image')
  expect(await content('og:image')).toBe('https://owner.github.io/name/card.png')
  const card = await fetch(`${site.url}card.png`)
  expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png'])
  const data = await page.locator('link[type="application/ld+json"]').getAttribute('href')
  expect(await (await fetch(site.url + data)).json()).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: { numberOfItems: 77 },
  })
})
