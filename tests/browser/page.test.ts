import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { resolveOptions } from '../../src/model/options.ts'
import { buildSite } from '../../src/vite/build-site.ts'
import { isFirefox } from '../chromium.ts'
import { openSettings, seed, shown, siteOf, titles, violations } from './seed-site.ts'

const site = siteOf(seed)
const { open, address } = site

const search = (page: Page, text: string): Promise<void> => page.locator('.bar input').fill(text)

async function openFacet(page: Page, facet: string): Promise<void> {
  const details = page.locator(`[data-facet=${facet}]`)
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  const all = details.locator('.all')
  if (await all.isVisible()) await all.click()
  await details.locator('li').first().waitFor({ state: 'attached' })
}

const valuesOf = (page: Page, facet: string): Promise<string[]> =>
  page.locator(`[data-facet=${facet}] li:visible`).allTextContents()

describe('search', () => {
  test('finds words, phrases and parts of Chinese ones', async () => {
    const page = await open()
    const counts: [string, number][] = [
      ['flamingo', 1],
      ['FLAMINGO', 1],
      ['ｆｌａｍｉｎｇｏ', 1],
      ['视频', 9],
      ['频理', 2],
      ['生成 理解', 9],
      ['moe 专家', 1],
      ['"instruction tuning"', 8],
      ['instruction -visual', 4],
      ['survey and outlook', 3],
      ['bytedance', 3],
      ['', 77],
    ]
    for (const [text, count] of counts) {
      await search(page, text)
      expect([text, await shown(page)]).toEqual([text, count])
      await expect.poll(() => page.locator('output').textContent()).toBe(text && `${count} of 77`)
    }
  })

  test('sections without a hit disappear, and the contents count along', async () => {
    const page = await open()
    await search(page, 'emu3')
    expect(await page.locator('main h2:visible').allTextContents()).toEqual([
      'Unify Multimodal Understanding and Generation',
    ])
    expect(await page.locator('nav li > span').allTextContents()).toEqual(['0', '0', '0', '1'])
  })

  test('nothing found says what to drop', async () => {
    const page = await open('?q=flamingo&org=NVIDIA')
    expect(await shown(page)).toBe(0)
    await expect
      .poll(() => page.locator('.empty button').allTextContents())
      .toEqual(['Without “flamingo”: 3', 'Without “NVIDIA”: 1', 'Clear all'])
    await page.getByRole('button', { name: 'Without “NVIDIA”: 1' }).click()
    expect(await titles(page)).toEqual(['Flamingo: a Visual Language Model for Few-Shot Learning'])
    expect(address(page)).toBe('?q=flamingo')
  })
})

describe('facets', () => {
  test('offer their values with counts', async () => {
    const page = await open()
    const frequent = ['ByteDance 3', 'Meta 3', 'NUS 3', 'NVIDIA 3', 'BAAI 2']
    expect(await valuesOf(page, 'org')).toEqual(frequent)
    expect(await valuesOf(page, 'year')).toEqual(['2022 1', '2023 11', '2024 16'])
    for (const facet of ['org', 'source']) await openFacet(page, facet)
    expect((await valuesOf(page, 'org')).slice(0, 5)).toEqual(frequent)
    expect(await valuesOf(page, 'org')).toHaveLength(39)
    expect((await valuesOf(page, 'source')).slice(0, 2)).toEqual(['Zhihu 48', 'arXiv 26'])
  })

  test.each([
    ['org', 'NVIDIA', 3, '?org=NVIDIA'],
    ['year', '2023', 11, '?year=2023'],
    ['source', 'arXiv', 26, '?source=arXiv'],
  ])('%s narrows to %s', async (facet, value, count, written) => {
    const page = await open()
    await openFacet(page, facet)
    await page.getByRole('checkbox', { name: value }).check()
    expect(await shown(page)).toBe(count)
    expect(address(page)).toBe(written)
    expect(await page.locator('.chips button').allTextContents()).toEqual([value])
    await page.getByRole('button', { name: `Remove ${value}` }).click()
    expect(await shown(page)).toBe(77)
    expect(address(page)).toBe('')
    expect(await page.getByRole('checkbox', { name: value }).isChecked()).toBe(false)
  })

  test('values of one are or, facets are and, and counts follow the other filters', async () => {
    const page = await open('?org=NVIDIA&org=Meta')
    expect(await shown(page)).toBe(6)
    await openFacet(page, 'org')
    await openFacet(page, 'year')
    expect(await valuesOf(page, 'year')).toEqual(['2022 0', '2023 0', '2024 2'])
    await page.getByRole('checkbox', { name: '2024' }).check()
    expect(await shown(page)).toBe(2)
    const orgs = await valuesOf(page, 'org')
    expect(orgs).toContain('BAAI 1')
    expect(orgs).toContain('Meta 0')
    expect(orgs).not.toContain('Apple 0')
    await page.getByRole('button', { name: 'Clear all' }).click()
    expect(await shown(page)).toBe(77)
  })

  test('a pointer that is dragged over years chooses them, as one chip', async () => {
    const page = await open()
    const columns = page.locator('[data-facet=year] li')
    await columns.first().hover()
    await page.waitForLoadState('networkidle')
    await page.mouse.down()
    await columns.nth(1).hover()
    await page.mouse.up()
    await expect.poll(() => address(page)).toBe('?year=2022&year=2023')
    expect(await shown(page)).toBe(12)
    await page.getByRole('button', { name: 'Remove 2022–2023' }).click()
    expect(address(page)).toBe('')
  })

  test('a value in the address that is not among the first has its box', async () => {
    const page = await open('?org=XJU')
    const boxes = page.locator('[data-facet=org] li:visible')
    await expect.poll(() => boxes.count()).toBe(6)
    expect(await page.getByRole('checkbox', { name: 'XJU' }).isChecked()).toBe(true)
  })

  test('the count of a section in the contents narrows to it', async () => {
    const page = await open()
    await page.locator('nav').hover()
    await page.getByTitle('Only “BenchMark and Dataset”').click()
    expect(address(page)).toBe('?section=benchmark-and-dataset')
    expect(await shown(page)).toBe(7)
    expect(await page.locator('.chips button').allTextContents()).toEqual(['BenchMark and Dataset'])
  })

  test('an organisation in a row narrows the list to it', async () => {
    const page = await open('?q=model')
    await page
      .locator('main a', { hasText: /^NVIDIA$/ })
      .first()
      .click()
    expect(address(page)).toBe('?q=model&org=NVIDIA')
  })
})

describe('the address bar is the state', () => {
  test('typing replaces, choices push, back and forward restore', async () => {
    const page = await open()
    const start = await page.evaluate<number>('history.length')
    await page.locator('.bar input').pressSequentially('video')
    await expect.poll(() => address(page)).toBe('?q=video')
    expect(await page.evaluate<number>('history.length')).toBe(start)
    const videos = await shown(page)
    await openFacet(page, 'year')
    await page.getByRole('checkbox', { name: '2024' }).check()
    expect(await page.evaluate<number>('history.length')).toBe(start + 1)
    expect(await shown(page)).toBeLessThan(videos)
    await page.goBack()
    expect(address(page)).toBe('?q=video')
    expect(await shown(page)).toBe(videos)
    expect(await page.getByRole('checkbox', { name: '2024' }).isChecked()).toBe(false)
    await page.goForward()
    expect(await page.locator('.chips button').allTextContents()).toEqual(['2024'])
    const before = await titles(page)
    await page.reload()
    expect(await titles(page)).toEqual(before)
    expect(await page.locator('.bar input').inputValue()).toBe('video')
  })

  test('the hash stays', async () => {
    const page = await open('#emu3')
    await search(page, 'emu3')
    await expect.poll(() => address(page)).toBe('?q=emu3#emu3')
  })
})

describe('anchors', () => {
  const landed = (page: Page, id: string): Promise<boolean> =>
    page.evaluate<boolean>(`{
      const { top, bottom } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect()
      top > 40 && bottom < innerHeight
    }`)

  test.each([
    ['#emu3', 'emu3'],
    ['#benchmark-and-dataset', 'benchmark-and-dataset'],
    ['#BenchMark-and-Dataset', 'benchmark-and-dataset'],
    ['#万字长文总结多模态大模型最新进展video篇', '万字长文总结多模态大模型最新进展video篇'],
  ])('%s', async (hash, id) => {
    const page = await open(hash)
    await expect.poll(() => landed(page, id)).toBe(true)
  })

  test('a paper that the filter hides is shown, and said to be outside', async () => {
    const page = await open('?org=NVIDIA#emu3')
    await expect.poll(() => landed(page, 'emu3')).toBe(true)
    expect(await page.locator('#emu3').getAttribute('data-outside')).toBe(
      'Outside the current filter',
    )
    expect(await page.locator('[role=status]').textContent()).toBe('Outside the current filter')
    expect(await page.locator('output').textContent()).toBe('3 of 77')
    await search(page, 'vila')
    expect(await page.locator('#emu3').isVisible()).toBe(false)
  })

  test('a section that the filter hides is reached from the contents, twice too', async () => {
    const page = await open('?org=NVIDIA')
    for (const _ of [1, 2]) {
      await page.locator('nav a', { hasText: 'Survey' }).click()
      await expect.poll(() => page.locator('#survey-and-outlook').isVisible()).toBe(true)
      await search(page, 'nvidia')
    }
  })

  test.each([['emu3'], ['benchmark-and-dataset']])(
    'the character beside %s copies its address',
    async (id) => {
      const page = await open('?q=m')
      const character = page.locator(`.anchor[href="#${id}"]`)
      await character.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('[role=status]').textContent()).toBe('Link copied')
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(
        `${site.url()}#${id}`,
      )
      expect(address(page)).toBe(`?q=m#${id}`)
    },
  )
})

describe('keyboard', () => {
  test('slash goes to the search, Escape empties it, then leaves it', async () => {
    const page = await open()
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.tagName')
    await page.keyboard.press('/')
    expect(await focused()).toBe('INPUT')
    await page.keyboard.type('emu3')
    expect(await shown(page)).toBe(1)
    await page.keyboard.press('Escape')
    expect(await shown(page)).toBe(77)
    expect(address(page)).toBe('')
    expect(await focused()).toBe('INPUT')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('BODY')
  })

  test('Tab goes through the page in its order, past the skip link', async () => {
    const page = await open()
    const stops: string[] = []
    for (let n = 0; n < 16; n++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate<string>(
          'document.activeElement.ariaLabel ?? document.activeElement.textContent',
        ),
      )
    }
    // the button that takes papers comes with what loads once the search has the focus
    expect(stops.filter((stop) => stop !== 'Take 77 papers').slice(0, 5)).toEqual([
      'Skip to the list',
      'Search 77 papers',
      'View settings',
      'To the top',
      'Survey and Outlook',
    ])
    expect(stops).toContain('Year')
  })

  test('focus is not lost with the chip that it was on', async () => {
    const page = await open('?org=NVIDIA')
    await page.locator('.chips button').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('MAIN')
  })
})

test.skipIf(isFirefox)('without JavaScript the page is complete', async () => {
  const page = await open('?q=nothing#emu3', { javaScriptEnabled: false })
  expect(await page.locator('main li:visible').count()).toBe(77)
  expect(await page.locator('nav li a:visible').count()).toBe(4)
  expect(await page.locator('input:visible, details:visible, .settings:visible').count()).toBe(0)
})

describe('accessibility', () => {
  const states: [string, string, BrowserContextOptions][] = (['light', 'dark'] as const).flatMap(
    (colorScheme) => [
      [`${colorScheme}, all`, '', { colorScheme }],
      [`${colorScheme}, filtered`, '?q=model&org=NVIDIA&year=2024#emu3', { colorScheme }],
      [`${colorScheme}, empty`, '?q=flamingo&org=NVIDIA', { colorScheme }],
      [
        `${colorScheme}, phone`,
        '?org=NVIDIA',
        { colorScheme, viewport: { width: 360, height: 740 } },
      ],
    ],
  )

  test.each(states)('axe finds nothing: %s', async (_, at, options) => {
    const page = await open(at, options)
    const browse = page.locator('.browse:visible')
    if (await browse.count()) {
      await browse.click()
      await page.locator('.tabs label').last().click()
    }
    await openFacet(page, 'org')
    expect(await violations(page)).toEqual([])
  })

  test.each([320, 360, 768, 2560])('%s px need no sideways scroll', async (width) => {
    const page = await open('?org=NVIDIA&year=2024', { viewport: { width, height: 640 } })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      width,
    )
  })

  test('runs in another language say so', async () => {
    const page = await open()
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en')
    expect(await page.locator('#emu3 .note').getAttribute('lang')).toBe('zh')
  })
})

describe('theme', () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.body).backgroundColor')

  test('follows the system, can be switched, and is remembered before anything is painted', async () => {
    const page = await open('', { colorScheme: 'dark' })
    const dark = await paper(page)
    await openSettings(page)
    await page.locator('.theme').click()
    const light = await paper(page)
    expect(light).not.toBe(dark)
    await page.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      document.title = getComputedStyle(document.body).backgroundColor
    }).observe(document, { childList: true, subtree: true })`)
    await page.reload()
    expect(await page.title()).toBe(light)
    await openSettings(page)
    await page.locator('.theme').click()
    expect(await paper(page)).toBe(dark)
    expect(await page.evaluate<number>('localStorage.length')).toBe(0)
  })
})

test.skipIf(isFirefox)('in print there is the list alone, light, with its addresses', async () => {
  const page = await open('', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  expect(
    await page.locator('form:visible, aside:visible, .anchor:visible, footer:visible').count(),
  ).toBe(0)
  expect(
    await page.evaluate<string>(
      `getComputedStyle(document.querySelector('#emu3 .title'), '::after').content`,
    ),
  ).toContain('https://arxiv.org/abs/2409.18869')
  expect(await page.evaluate<string>('getComputedStyle(document.body).color')).toMatch(
    /^rgb\((\d|[1-4]\d), /,
  )
})

test('nothing moves while the page loads', async () => {
  const page = await open('?org=NVIDIA')
  const moved = await page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })`)
  expect(moved).toBeLessThan(0.05)
})

test('a short list stands right below its search, and all years are columns', async () => {
  const years = Array.from({ length: 12 }, (_, n) => 2012 + n)
  const list = join(site.folder(), 'short.md')
  const write = (entries: number[]): void =>
    writeFileSync(
      list,
      `# Short\n\n${entries.flatMap((year) => [1, 2].map((n) => `- [Paper ${n} of ${year}](https://example.org/${year}/${n}) (ACL ${year})\n`)).join('')}`,
    )
  write([2020])
  await buildSite(resolveOptions({ lists: list, out: join(site.folder(), 'dist/short') }))
  const page = await open('short/', { viewport: { width: 1440, height: 1080 } })
  const bottom = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom)
  const first = await page.locator('main li').first().boundingBox()
  expect((first?.y ?? Infinity) - bottom).toBeLessThan(60)
  write(years)
  await buildSite(resolveOptions({ lists: list, out: join(site.folder(), 'dist/short') }))
  await page.reload()
  const columns = page.locator('[data-facet=year] li:visible b')
  await expect.poll(() => columns.count()).toBe(8)
  expect(await columns.last().textContent()).toBe('2023')
  // the column of the earlier years opens them
  await columns.first().click()
  await expect
    .poll(() => columns.allTextContents())
    .toEqual(['2012', '2013', '2014', '2015', '2016'])
  expect(await shown(page)).toBe(10)
  await columns.nth(1).click()
  expect(address(page)).toBe('short/?year=2013')
  await columns.nth(1).click()
  await expect.poll(() => columns.first().textContent()).toBe('≤2016')
})

test('the front page of several lists leads to each, and back', async () => {
  const lists = join(site.folder(), 'lists')
  mkdirSync(lists)
  for (const name of ['one', 'two'])
    writeFileSync(
      join(lists, `${name}.md`),
      `# List ${name}\n\n## Papers\n\n- [Paper ${name}](https://example.org/${name})\n`,
    )
  await buildSite(resolveOptions({ lists, out: join(site.folder(), 'dist/several') }))
  const page = await open('several/')
  expect(await page.locator('h1').textContent()).toBe('Lists')
  await page.getByRole('link', { name: 'List two' }).click()
  expect(await titles(page)).toEqual(['Paper two'])
  await page.getByRole('link', { name: 'All lists' }).click()
  expect(address(page)).toBe('several/')
  expect(await violations(page)).toEqual([])

  await page.locator('.bar input').fill('paper')
  await expect
    .poll(() => page.locator('.results h2').allTextContents())
    .toEqual(['List one 1', 'List two 1'])
  expect(await page.locator('output').textContent()).toBe('2 of 2')
  expect(await violations(page)).toEqual([])
  await page.locator('.bar input').fill('https://www.example.org/two/')
  await expect.poll(() => page.locator('.results h2').allTextContents()).toEqual(['List two 1'])
  await expect.poll(() => address(page)).toBe('several/?q=https://www.example.org/two/')
  await page.reload()
  await page.locator('.results').getByRole('link', { name: 'Paper two' }).click()
  expect(address(page)).toBe('several/two.html#paper-two')
  await page.goto(`${site.url()}several/`)
  await page.locator('.bar input').fill('nowhere')
  await expect.poll(() => page.locator('.results').textContent()).toBe('Nothing fits all of this.')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.cards').isVisible()).toBe(true)
  expect(await page.locator('.results').textContent()).toBe('')
  await page.locator('.bar input').fill('papre one')
  await expect
    .poll(() => page.locator('.said').textContent())
    .toBe('Nothing for “papre”; showing “paper”.')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await expect.poll(() => page.locator('.cards').isVisible()).toBe(true)
})

describe('as GitHub Pages sends it', () => {
  const sizeOf = (path: string): number =>
    gzipSync(readFileSync(join(site.folder(), 'dist', path)), { level: 9 }).length

  test('the first view arrives in one round trip', () =>
    expect(sizeOf('index.html')).toBeLessThanOrEqual(14_600))

  test('all pages share one small script, and nothing else loads before it is used', async () => {
    const page = await open()
    const loaded = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name)`,
    )
    const scripts = loaded.map((url) => url.slice(site.url().length)).filter(isScript)
    expect(scripts).toEqual([expect.stringMatching(/^assets\/main-[\w-]+\.js$/)])
    expect(sizeOf(scripts[0] ?? '')).toBeLessThanOrEqual(10_000)
    for (const name of ['index.html', 'picture.html'])
      expect(readFileSync(join(site.folder(), 'dist', name), 'utf8')).toContain(
        `<script src="${scripts[0]}" defer></script>`,
      )
  })
})

const isScript = (path: string): boolean => path.endsWith('.js')
