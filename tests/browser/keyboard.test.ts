import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isFirefox } from '../chromium.ts'
import { openSettings, phone, seed, siteOf, titles, violations } from './seed-site.ts'

const { open } = siteOf(seed)

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement.textContent')

describe('papers by key', () => {
  test('j and k go through those that are shown, c cites', async () => {
    const page = await open('?org=NVIDIA')
    const [one, two] = await titles(page)
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBe(one)
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBe(two)
    await page.keyboard.press('k')
    await expect.poll(() => focused(page)).toBe(one)
    expect(
      await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle'),
    ).toBe('solid')
    await page.keyboard.press('c')
    await expect.poll(() => page.locator('.status').textContent()).toBe('Copied: BibTeX')
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(one ?? '')
  })

  test('what has the focus is the link, which Enter opens', async () => {
    const page = await open('?q=emu3')
    await page.keyboard.press('j')
    await expect
      .poll(() => page.evaluate<string>('document.activeElement.href'))
      .toBe('https://arxiv.org/abs/2409.18869')
  })

  test('keys are letters while one types', async () => {
    const page = await open()
    await page.locator('.bar input').focus()
    await page.keyboard.type('jc?k/')
    expect(await page.locator('.bar input').inputValue()).toBe('jc?k/')
    expect(await page.locator('dialog').count()).toBe(0)
  })
})

describe('help', () => {
  test('opens by key, closes by Escape, and turns single keys off for good', async () => {
    const page = await open()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.getByRole('checkbox', { name: 'Use single-key shortcuts' }).uncheck()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    await page.reload()
    await page.keyboard.press('/')
    await page.keyboard.press('?')
    expect(await page.evaluate<string>('document.activeElement.tagName')).not.toBe('INPUT')
    expect(await page.locator('dialog').count()).toBe(0)
    await openSettings(page)
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('dialog').getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Done' }).click()
    // Firefox searched for what was typed, and went there
    expect(
      isFirefox || (await page.locator('.settings').evaluate((button) => button.matches(':focus'))),
    ).toBe(true)
    await page.keyboard.press('/')
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('INPUT')
  })

  test.each([
    ['light', {}],
    ['dark, phone', { ...phone, colorScheme: 'dark' }],
  ] as const)('axe finds nothing: %s', async (_, options) => {
    const page = await open('', options)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
