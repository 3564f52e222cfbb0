import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { siteOf } from './seed-site.ts'

/** Sections of very different height, so that no guess of the height of what is off screen is right. */
function longList(): string {
  const lines = ['# Long', '']
  for (let section = 0; section < 40; section++) {
    lines.push(`<a name="old-${section}"></a>`, '', `## Topic ${section}`, '')
    for (let n = 0; n < ((section * 7) % 61) + 1; n++)
      lines.push(
        `- [Paper ${section} ${n}](https://example.org/${section}/${n}) ${'A note of some length. '.repeat((section + n) % 9)}`,
      )
    lines.push('')
  }
  return lines.join('\n')
}

const folder = mkdtempSync(join(tmpdir(), 'listwright-landing-'))
writeFileSync(join(folder, 'README.md'), longList())
const { open } = siteOf(join(folder, 'README.md'))
afterAll(() => rmSync(folder, { recursive: true }))

const targets = ['topic-3', 'paper-17-11', 'old-25', 'paper-30-9', 'topic-38']

/** How many pixels a target is off the top of the list, once nothing has moved for 300 ms. */
const offset = (page: Page, id: string): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    let last, since
    const look = () => {
      const { top } = document.getElementById('${id}').getBoundingClientRect()
      if (top !== last) [last, since] = [top, performance.now()]
      if (performance.now() - since < 300) requestAnimationFrame(look)
      else done(Math.abs(top - parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)))
    }
    look()
  })`)

test.each([360, 1440])(
  'links of a long page land, whichever way they are taken: %s px',
  async (width) => {
    const page = await open('', { viewport: { width, height: 800 } })
    const offsets: number[] = []
    const rest = async (id: string): Promise<number> => offsets.push(await offset(page, id))
    for (const [index, target] of targets.entries()) {
      await page.evaluate(`location.hash = '${target}'`)
      await rest(target)
      const before = targets[index - 1]
      if (before === undefined) continue
      await page.goBack()
      await rest(before)
      await page.goForward()
      await rest(target)
    }
    await page.reload()
    await rest(targets.at(-1) ?? '')
    expect(offsets.filter((each) => each > 2)).toEqual([])
  },
)

test('a link that is opened cold lands, and the reader is free to go on', async () => {
  const page = await open('#paper-30-9')
  expect(await offset(page, 'paper-30-9')).toBeLessThanOrEqual(2)
  const y = await page.evaluate<number>('scrollY')
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, -500)
  await expect.poll(() => page.evaluate<number>('scrollY')).toBeLessThan(y - 300)
})

test('a reload brings back the paper that the reader saw, in a window of another width too', async () => {
  const page = await open('#topic-38')
  await offset(page, 'topic-38')
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, -3000)
  await expect.poll(() => page.evaluate<string>('history.state.id')).not.toBe('topic-38')
  const { id, offset: below } = await page.evaluate<{ id: string; offset: number }>('history.state')
  await page.setViewportSize({ width: 700, height: 900 })
  await page.reload()
  expect(Math.abs((await offset(page, id)) - Math.abs(below))).toBeLessThanOrEqual(2)
})

test('without scripts a link lands as well', async () => {
  const page = await open('#paper-30-9', { javaScriptEnabled: false })
  const box = await page.locator('#paper-30-9').boundingBox()
  expect(box?.y).toBeGreaterThan(60)
  expect(box?.y).toBeLessThan(150)
})

test.each([
  ['#Topic-3', 'topic-3'],
  ['#user-content-topic-3', 'topic-3'],
  ['#Topic_3', 'topic-3'],
])('%s is found as %s', async (hash, id) => {
  const page = await open(hash)
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`)
  expect(await offset(page, id)).toBeLessThanOrEqual(2)
})

test('an anchor that nothing has is reported', async () => {
  const page = await open('#no-such-thing')
  await expect
    .poll(() => page.locator('[role=status]').textContent())
    .toBe('Nothing here is called “no-such-thing”')
})
