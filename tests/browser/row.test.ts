import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phone, siteOf, violations } from './seed-site.ts'

const file = join(mkdtempSync(join(tmpdir(), 'listwright-rows-')), 'list.md')
const long = `${'It says a lot about models of many kinds, and more. '.repeat(12)}Near the end stands zebra.`
const notes = ['A short note.', long, 'It takes six lines or so of a phone. '.repeat(6).trim()]
const links =
  '[[Code](https://github.com/a/b)] [[Website](https://a.org)] [[Website](https://b.org)]'
writeFileSync(
  file,
  `# Papers\n\n## Models\n\n${Array.from(
    { length: 14 },
    (_, n) =>
      `- [Model ${n}: what it does](https://arxiv.org/abs/2401.0000${n}) - ${notes[n] ?? 'A short note.'} ${links}\n`,
  ).join('')}`,
)

const { open } = siteOf(file)
const row = 'main li:nth-child(2)'

/** Whether the last words of the long note can be seen. */
const isWhole = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const note = document.querySelector('${row} .note')
    const end = document.createRange()
    end.setStart(note.lastChild, note.lastChild.length - 1)
    end.setEnd(note.lastChild, note.lastChild.length)
    return end.getBoundingClientRect().bottom <= note.getBoundingClientRect().bottom + 1
  })()`)

describe('a long note', () => {
  test('is folded, and unfolds and folds by keyboard', async () => {
    const page = await open()
    const button = page.locator(`${row} .unfold`)
    expect(await isWhole(page)).toBe(false)
    await button.focus()
    for (const [key, state, word] of [
      ['Enter', true, 'less'],
      ['Space', false, 'more'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => isWhole(page)).toBe(state)
      expect(await button.getAttribute('aria-expanded')).toBe(String(state))
      await expect.poll(() => button.textContent()).toBe(word)
    }
  })

  test('unfolds for a hit that could not be seen, and folds after it', async () => {
    const page = await open()
    const search = page.getByRole('searchbox')
    await search.fill('zebra')
    await expect.poll(() => isWhole(page)).toBe(true)
    await search.fill('what it does')
    await expect.poll(() => isWhole(page)).toBe(false)
  })

  test('unfolds where find-in-page scrolls to', async () => {
    const page = await open()
    await page.locator(`${row} .note`).evaluate((note) => note.scrollTo(0, 1000))
    await expect.poll(() => isWhole(page)).toBe(true)
  })

  test.each([
    ['fails to load', { status: 404, body: '' }],
    ['fails to start', { contentType: 'text/javascript', body: 'null.field' }],
  ])('is whole where the script %s', async (_, answer) => {
    const page = await open()
    // what is meant to fail is no problem of the page
    const broken = await page.context().newPage()
    await broken.route(/main-.*\.js/, (route) => route.fulfill(answer))
    await broken.goto(page.url())
    expect(await isWhole(broken)).toBe(true)
    expect(await broken.locator('.unfold:visible, input:visible').count()).toBe(0)
  })

  test('of a few lines is folded in a narrow window, with a button where it ends', async () => {
    const page = await open('', { ...phone, viewport: { width: 320, height: 740 } })
    const short = page.locator('main li:nth-child(3)')
    const button = short.locator('.unfold')
    await button.waitFor()
    const [note, more] = [await short.locator('.note').boundingBox(), await button.boundingBox()]
    expect(note?.height).toBe(90)
    expect(Math.abs((note?.y ?? 0) + 90 - (more?.y ?? 0) - (more?.height ?? 0))).toBeLessThan(2)
    await button.click()
    await expect.poll(() => button.textContent()).toBe('less')
    expect((await short.locator('.note').boundingBox())?.height).toBeGreaterThan(90)
    await page.setViewportSize({ width: 1280, height: 740 })
    expect(await button.isVisible()).toBe(false)
  })

  test('is whole without JavaScript and in print', async () => {
    const page = await open('', { javaScriptEnabled: false })
    expect(await page.locator('.unfold:visible').count()).toBe(0)
    const height = `document.querySelector('${row} .note').scrollHeight - document.querySelector('${row} .note').clientHeight`
    expect(await page.evaluate<number>(height)).toBe(0)
    const printed = await open()
    await printed.emulateMedia({ media: 'print' })
    expect(await isWhole(printed)).toBe(true)
    expect(await printed.locator('.unfold:visible').count()).toBe(0)
  })
})

/** Presses the switch of density in the menu of settings, and closes the menu. */
async function switchDensity(page: Page): Promise<void> {
  await page.locator('.settings').click()
  await page.getByRole('button', { name: 'Compact list' }).click()
  await page.keyboard.press('Escape')
}

describe('the compact list', () => {
  test('has a title and its facts, and is remembered before anything is painted', async () => {
    const page = await open('', {})
    const height = (): Promise<number> =>
      page.locator('main ol').evaluate((list) => list.getBoundingClientRect().height)
    const before = await height()
    const button = page.locator('.density')
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    await switchDensity(page)
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    const compact = await height()
    expect(compact).toBeLessThan(before * 0.7)
    expect((await page.locator('.note').first().boundingBox())?.height).toBe(1)
    // the script that binds the button comes too late for the first paint
    await page.route(/main-.*\.js/, () => {})
    await page.reload({ waitUntil: 'commit' })
    await expect.poll(height).toBe(compact)
  })

  test('shows the note in which the browser found a word', async () => {
    const page = await open()
    await switchDensity(page)
    // it searches what has a box, and scrolls the box to what it found
    await page.locator(`${row} .note`).evaluate((note) => note.scrollTo(0, 1000))
    await expect.poll(() => isWhole(page)).toBe(true)
  })

  test('shows the note in which a word was found', async () => {
    const page = await open()
    await switchDensity(page)
    await page.getByRole('searchbox').fill('zebra')
    await expect.poll(() => isWhole(page)).toBe(true)
  })

  test.each([
    ['dark', { colorScheme: 'dark' }],
    ['phone', phone],
  ] as const)('axe finds nothing, compact or not: %s', async (_, options) => {
    const page = await open('', options)
    expect(await violations(page)).toEqual([])
    await switchDensity(page)
    expect(await violations(page)).toEqual([])
  })
})

test.each([320, 1440])('rows fit, and dates are below each other: %i px', async (width) => {
  const page = await open('', { viewport: { width, height: 900 } })
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
  const [starts, ends] = await page.evaluate<[number[], number[]]>(`(() => {
    const boxes = Array.from(document.querySelectorAll('[data-date]'), (date) => date.getBoundingClientRect())
    return [boxes.map(({ left }) => left), boxes.map(({ right }) => right)]
  })()`)
  expect(starts).toHaveLength(14)
  expect(new Set(starts).size).toBe(1)
  expect(new Set(ends).size).toBe(1)
})
