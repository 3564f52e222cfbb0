import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { siteOf, violations } from './seed-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'listwright-contents-'))
const path = join(folder, 'README.md')
const papers = (name: string): string =>
  Array.from(
    { length: 8 },
    (_, n) => `- [Paper ${n} on ${name}](https://example.org/${name}-${n})\n`,
  ).join('')
const sections = Array.from(
  { length: 12 },
  (_, n) =>
    `## Topic ${n}\n\n### Old ${n}\n\n${papers(`old-${n}`)}\n### New ${n}\n\n${papers(`new-${n}`)}\n`,
)
const words = 'An introduction that goes on for longer than three lines of a page. '
writeFileSync(path, `# Topics\n\n${words.repeat(9)}The end.\n\n${sections.join('')}`)

const { open } = siteOf(path)

const current = (page: Page): Promise<string[]> =>
  page.locator('nav [aria-current=true]').allTextContents()

describe('the contents of many sections', () => {
  test('are folded to the level that is seen at a glance, and open by a button', async () => {
    const page = await open()
    expect(await page.locator('nav li:visible').count()).toBe(12)
    const branch = page.getByRole('button', { name: 'Topic 1', exact: true })
    await branch.click()
    expect(await branch.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('nav a', { hasText: 'Old 1' }).first().isVisible()).toBe(true)
  })

  test('mark the section that is read, and open its branch alone', async () => {
    const page = await open()
    expect(await current(page)).toEqual([])
    await page.evaluate(`document.getElementById('new-3').scrollIntoView()`)
    await expect.poll(() => current(page)).toEqual(['New 3'])
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await expect.poll(() => current(page)).toEqual(['New 11'])
    await expect.poll(() => page.locator('nav a', { hasText: 'New' }).count()).toBe(12)
    expect(await page.locator('nav ul ul:visible').count()).toBe(1)
    await page.getByRole('link', { name: 'To the top' }).click()
    await expect.poll(() => page.evaluate<number>('scrollY')).toBe(0)
    await expect.poll(() => current(page)).toEqual([])
    expect(await violations(page)).toEqual([])
  })
})

test('the introduction is cut to three lines, whole when asked, found, or printed', async () => {
  const page = await open()
  const brief = page.locator('.about .brief')
  const height = async (): Promise<number> => (await brief.boundingBox())?.height ?? 0
  expect(await height()).toBeLessThan(80)
  const more = page.getByRole('button', { name: 'more', exact: true })
  await more.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(
    await page.evaluate<boolean>(
      `(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)(document.querySelector('.about .brief'))`,
    ),
  ).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  // as the browser's own search does
  await page.evaluate(`document.querySelector('.about .brief').scrollTo(0, 50)`)
  await expect.poll(height).toBeGreaterThan(80)
  expect(await more.isVisible()).toBe(false)
})
