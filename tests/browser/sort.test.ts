import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { makeRepository } from '../made-history.ts'
import { openSettings, seed, siteOf, titles, violations } from './seed-site.ts'

const { open, address } = siteOf(seed)

const sortBy = async (page: Page, order: string): Promise<void> => {
  await openSettings(page)
  await page.getByLabel('Sort').selectOption(order)
}

describe('orders', () => {
  test('newest first, in one list with sections named, and back', async () => {
    const page = await open()
    const before = await titles(page)
    await sortBy(page, 'Newest')
    await expect.poll(() => page.locator('main h2:visible').count()).toBe(0)
    expect(address(page)).toBe('?sort=date')
    const dates = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('main li'), (row) => row.querySelector('[data-date]')?.dataset.date ?? row.querySelector('[href^="?year"]')?.textContent ?? '')`,
    )
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(await page.locator('#emu3 .where').textContent()).toBe(
      'Unify Multimodal Understanding and Generation',
    )
    expect(await titles(page)).toHaveLength(before.length)
    await page.goBack()
    await expect.poll(() => titles(page)).toEqual(before)
    expect(await page.locator('.where:visible').count()).toBe(0)
    await page.goForward()
    await page.reload()
    expect(await page.locator('main h2:visible').count()).toBe(0)
  })

  test('by title, while filtered', async () => {
    const page = await open('?sort=title&org=NVIDIA')
    await expect
      .poll(async () => (await titles(page)).map((title) => title.slice(0, 4)))
      .toEqual(['NVLM', 'OMCA', 'X-VI'])
  })

  test('by relevance only while searching', async () => {
    const page = await open()
    expect(await page.locator('.sort option:not([hidden])').allTextContents()).toEqual([
      'List order',
      'Newest',
      'Title',
    ])
    await page.locator('.bar input').fill('survey')
    await expect.poll(() => page.locator('.sort option:not([hidden])').count()).toBe(4)
    await sortBy(page, 'Relevance')
    expect(address(page)).toBe('?q=survey&sort=relevance')
    await page.locator('.bar input').fill('')
    await expect.poll(() => page.locator('main h2:visible').count()).toBe(4)
  })

  test('a section in the contents brings the list its own order back', async () => {
    const page = await open('?sort=title')
    await page.locator('nav a', { hasText: 'BenchMark' }).click()
    await expect.poll(() => page.locator('#benchmark-and-dataset').isVisible()).toBe(true)
    expect(address(page)).toBe('#benchmark-and-dataset')
  })

  test('axe finds nothing', async () =>
    expect(await violations(await open('?sort=date'))).toEqual([]))
})

test.each(['?q=model', '?q=model&sort=title'])(
  'back, forward and a reload bring the place on the page back: %s',
  async (asked) => {
    const page = await open(asked)
    const at = (): Promise<number> => page.evaluate<number>('Math.round(scrollY)')
    await page.evaluate('scrollTo(0, 700)')
    await expect.poll(() => page.evaluate('history.state')).not.toBe(null)
    await page.reload()
    await expect.poll(at).toBe(700)
    await page.evaluate(`document.querySelector('[href="?source=arXiv"]').click()`)
    await expect.poll(at).toBeLessThan(700)
    await page.goBack()
    await expect.poll(at).toBe(700)
  },
)

describe('a list with a history', () => {
  const strange = 'Delta: <think> & "思考" 🔥'
  const entries = ['Alpha: old', 'Beta: newer', 'Gamma: newest'].map(
    (title, at) => `- [${title}](https://example.org/${at})\n`,
  )
  const texts = [1, 2, 3].map(
    (count) =>
      `# L\n\n## S\n\n${entries.slice(0, count).join('')}- [Delta: \\<think> & "思考" 🔥](https://example.org/d)\n`,
  )
  texts.splice(
    0,
    1,
    `${(texts[0] ?? '').replace('Alpha', 'Omega')}- [Zeta: gone](https://example.org/z)\n`,
  )
  const cwd = mkdtempSync(join(tmpdir(), 'listwright-sort-'))
  afterAll(() => rmSync(cwd, { recursive: true }))
  makeRepository(
    cwd,
    texts.map((text, at) => ({ time: `2024-0${at + 1}-01`, files: { 'README.md': text } })),
  )
  const file = join(cwd, 'README.md')
  writeFileSync(file, texts.at(-1) ?? '')
  const site = siteOf(file, 'en')

  test('can be sorted and searched by the day that papers were added', async () => {
    const page = await site.open()
    await sortBy(page, 'Recently added')
    const sorted = ['Gamma: newest', 'Beta: newer', 'Alpha: old', strange]
    await expect.poll(() => titles(page)).toEqual(sorted)
    const other = await site.open('?q=added:2024-02')
    await expect.poll(() => titles(other)).toEqual(['Beta: newer'])
    expect(await other.locator('#gamma small').textContent()).toBe('new')
    expect(await other.locator('#alpha small').count()).toBe(0)
  })

  test.each<BrowserContextOptions>([
    { viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', javaScriptEnabled: false },
  ])('has a page that says what is new: %j', async (options) => {
    const page = await site.open('', options)
    await page.getByRole('link', { name: 'What is new' }).click()
    expect(await page.locator('h2, h3, li').allInnerTexts()).toEqual([
      'Mar 2024',
      'Added 1',
      expect.stringMatching(/^2024-03-01\s+Gamma: newest\s+S$/),
      'Feb 2024',
      'Added 1',
      expect.stringMatching(/^2024-02-01\s+Beta: newer\s+S$/),
      'Retitled 1',
      expect.stringMatching(/^2024-02-01\s+Alpha: old\s+formerly Omega: old\s+S$/),
      'Removed 1',
      expect.stringMatching(/^2024-02-01\s+Zeta: gone\s+S$/),
      'Jan 2024',
      'Added 2',
      expect.stringContaining('Alpha: old'),
      expect.stringContaining(strange),
    ])
    // axe is a script.
    const found = options.javaScriptEnabled === false ? [] : await violations(page)
    expect(found).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.getByRole('link', { name: 'Beta: newer' }).click()
    expect(site.address(page)).toBe('#beta')
  })

  test('has a feed that browsers read as XML', async () => {
    const page = await site.open()
    const read = `fetch(document.querySelector('[type="application/atom+xml"]').href)
      .then((answer) => answer.text())
      .then((text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml')
        return Array.from(xml.querySelectorAll('parsererror, entry > title, feed > id'), (one) => one.textContent)
      })`
    expect(await page.evaluate(read)).toEqual([
      'tag:github.com,2008:owner/name/README.md',
      'Gamma: newest',
      'Beta: newer',
      'Alpha: old',
      strange,
    ])
  })

  test('leads from a former anchor to the one of today', async () => {
    const page = await site.open('#omega')
    await expect.poll(() => site.address(page)).toBe('#alpha')
    expect(await page.locator('#alpha:target').count()).toBe(1)
  })
})
