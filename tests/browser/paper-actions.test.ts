import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findPapers, readQuery } from '../../src/cli/select-papers.ts'
import { citationsOf } from '../../src/model/citations/citations-of.ts'
import { contextObject } from '../../src/model/citations/context-object.ts'
import { csv } from '../../src/model/citations/csv.ts'
import { papersOf } from '../../src/model/list.ts'
import { resolveOptions } from '../../src/model/options.ts'
import { readLists } from '../../src/pipeline/read-lists.ts'
import { openSettings, phone, seed, siteOf, titles, violations } from './seed-site.ts'

const { open, address, folder } = siteOf(seed)

const clipboard = (page: Page): Promise<string> =>
  page.evaluate<string>('navigator.clipboard.readText()')
const said = (page: Page): Promise<string | null> => page.locator('.status').textContent()

async function openMenu(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} .title`).hover()
  await page.locator(`#${id} .more`).click()
}

describe('the menu of a paper', () => {
  test('cites it', async () => {
    const page = await open()
    await openMenu(page, 'emu3')
    await page.getByRole('button', { name: 'Copy BibTeX' }).click()
    await expect.poll(() => said(page)).toBe('Copied: BibTeX')
    expect(await clipboard(page)).toBe(`@misc{emu32024next,
  title = {{Emu3: Next-Token Prediction is All You Need}},
  year = {2024},
  month = sep,
  eprint = {2409.18869},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2409.18869},
}
`)
  })

  test.each([
    ['RIS', /^TY {2}- ELEC\r\nTI {2}- NVLM: [^]*ER {2}- \r\n$/],
    ['Markdown', /^\[NVLM: .*\]\(https:\/\/zhuanlan\.zhihu\.com\/p\/720542712\)$/],
    ['plain text', /^NVLM: .*\. https:\/\/zhuanlan\.zhihu\.com\/p\/720542712$/],
  ])('copies it as %s', async (name, text) => {
    const page = await open()
    await openMenu(page, 'nvlm')
    await page.getByRole('button', { name: `Copy ${name}` }).click()
    await expect.poll(() => said(page)).toBe(`Copied: ${name}`)
    expect(await clipboard(page)).toMatch(text)
  })

  test.each([
    ['nvlm', 13],
    ['molmo-and-pixmo', 14],
    ['emu3', 89],
  ])('leads %s to its line, filtered or not', async (id, line) => {
    const page = await open('?sort=title')
    await openMenu(page, id)
    expect(await page.getByRole('link', { name: 'Edit on GitHub' }).getAttribute('href')).toBe(
      `https://github.com/owner/name/blob/HEAD/seeds/trustworthy-multimodal-foundation-models.md?plain=1#L${line}`,
    )
  })

  test('by keyboard: opens with focus inside, Escape gives it back', async () => {
    const page = await open()
    await page.locator('#nvlm .title').focus()
    const button = page.locator('#nvlm .more')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate<string>('document.activeElement.textContent'))
      .toBe('Copy BibTeX')
    await page.keyboard.press('Escape')
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => said(page)).toBe('Link copied')
    expect(await clipboard(page)).toMatch(/\/#nvlm$/)
  })

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['phone', phone],
  ] as const)('axe finds nothing: %s', async (_, options) => {
    const page = await open('', options)
    await openMenu(page, 'nvlm')
    expect(await violations(page, 'main .menu')).toEqual([])
    const { x, width } = (await page.locator('main .menu').boundingBox()) ?? { x: -1, width: 0 }
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  })
})

describe('papers are taken', () => {
  const { lists } = readLists(resolveOptions({ lists: seed, repo: 'owner/name', lang: 'en' }), '.')
  const papers = lists.flatMap(papersOf)

  /** Opens the menu beside the number of papers, which comes with the first move of the pointer. */
  async function openTakeMenu(page: Page): Promise<void> {
    await page.locator('.bar').hover()
    await page.locator('.field .take').click()
  }

  test('all of them, as the files beside the page have them', async () => {
    const page = await open()
    await openTakeMenu(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download BibTeX' }).click()
    expect((await download).suggestedFilename()).toBe('papers.bib')
    const file = readFileSync(join(folder(), 'dist/papers.bib'), 'utf8')
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(file)
    await openTakeMenu(page)
    await page.getByRole('button', { name: 'Copy CSV' }).click()
    await expect.poll(() => said(page)).toBe('Copied: CSV')
    expect(await clipboard(page)).toBe(csv(citationsOf(papers)))
  })

  test('those of a filter, also by Zotero, those of a section, and the files of the section', async () => {
    const page = await open('?org=NVIDIA')
    await openTakeMenu(page)
    expect(await violations(page, '.taking')).toEqual([])
    const objects = citationsOf(papers)
      .filter(({ orgs }) => orgs.includes('NVIDIA'))
      .map(contextObject)
    await expect
      .poll(() =>
        page
          .locator('.Z3988')
          .evaluateAll((spans) => spans.map((span) => span.getAttribute('title'))),
      )
      .toEqual(objects)
    const options = page.locator('.taking option')
    expect((await options.allTextContents()).slice(0, 3)).toEqual([
      'What is shown (3)',
      'The whole list (77)',
      'Survey and Outlook (3)',
    ])
    await page.locator('.taking select').selectOption('Survey and Outlook (3)')
    const { href } = await page
      .getByRole('link', { name: 'RIS' })
      .evaluate((link) => ({ href: link.getAttribute('href') }))
    expect(href).toBe('papers/survey-and-outlook.ris')
    await page.getByRole('button', { name: 'Copy RIS' }).click()
    await expect.poll(() => said(page)).toBe('Copied: RIS')
    const written = await clipboard(page)
    expect(readFileSync(join(folder(), 'dist', href ?? ''), 'utf8')).toBe(written)
    expect(written.match(/^TY/gm)).toHaveLength(3)
  })

  test('those that are selected by hand, whatever is shown', async () => {
    const page = await open()
    await page.locator('#nvlm .title').hover()
    await page.keyboard.press('x')
    const number = page.locator('.selected output')
    await expect.poll(() => number.textContent()).toBe('1 selected')
    await page.locator('#emu3 .title').focus()
    await page.keyboard.press('x')
    await expect.poll(() => number.textContent()).toBe('2 selected')
    await page.getByLabel('Select “Molmo').check()
    expect(await page.locator('main :checked').count()).toBe(3)
    await page.locator('.bar input').fill('emu')
    await page.getByRole('button', { name: 'Take 3 papers' }).click()
    await page.getByRole('button', { name: 'Copy RIS' }).click()
    await expect.poll(() => said(page)).toBe('Copied: RIS')
    expect((await clipboard(page)).match(/^TY/gm)).toHaveLength(3)
    await page.getByRole('button', { name: 'Clear selection' }).click()
    await expect.poll(() => page.locator('.selected').isVisible()).toBe(false)
    expect(await page.locator('main input:visible').count()).toBe(0)
  })

  test('on a phone and in the dark, axe finds nothing in the menu, and all can be touched', async () => {
    const page = await open('', { ...phone, colorScheme: 'dark' })
    await page.locator('#nvlm .title').hover()
    await page.locator('.menu > .take').waitFor({ state: 'attached' })
    await openSettings(page)
    await page.locator('.menu > .take').click()
    const heights = await page
      .locator('.taking button, .files a')
      .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(await violations(page, '.taking')).toEqual([])
  })

  test('by the command line, with the same search', async () => {
    const page = await open()
    for (const query of ['org:nvidia year:2024', '2409.18869', '圖像', 'section:survey -video']) {
      await page.locator('.bar input').fill(query)
      const found = findPapers(lists, readQuery(query)).papers
      const expected = papers.filter((paper) => found.has(paper)).map(({ title }) => title)
      expect(expected.length).toBeLessThan(papers.length)
      await expect.poll(() => titles(page), { interval: 20 }).toEqual(expected)
    }
  })
})

test('a paper that stands in two sections says so, and leads there', async () => {
  const page = await open()
  const also = page.locator('main section:nth-of-type(2) .also a').first()
  const target = (await also.getAttribute('href')) ?? ''
  await also.click()
  expect(address(page)).toBe(target)
  expect(await page.locator(`[id="${target.slice(1)}"] .also a`).getAttribute('href')).not.toBe(
    target,
  )
})

describe('the form for suggestions', () => {
  async function openForm(page: Page): Promise<void> {
    await openMenu(page, 'emu3')
    await page.locator('main .menu').getByRole('button', { name: 'Suggest an addition' }).click()
    await page.locator('dialog').waitFor()
  }

  test('writes an entry, reports what is listed, and leads to an issue', async () => {
    const page = await open()
    await openForm(page)
    await page.keyboard.type('2409.18869')
    await page.keyboard.press('Tab')
    await page.keyboard.type('A Title')
    await page.keyboard.press('Tab')
    expect(await page.getByLabel('Address').inputValue()).toBe('https://arxiv.org/abs/2409.18869')
    expect(await page.locator('dialog [role=status]').textContent()).toBe(
      'Already in the list: Emu3: Next-Token Prediction is All You Need',
    )
    const entry = '30. [A Title](https://arxiv.org/abs/2409.18869)'
    expect(await page.locator('dialog pre').textContent()).toBe(entry)
    const target =
      (await page.getByRole('link', { name: 'issue on GitHub' }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(target)).toContain(
      `https://github.com/owner/name/issues/new?title=Addition: A Title&body=**Unify`,
    )
    expect(decodeURIComponent(target)).toContain(entry)
    await page.getByRole('link', { name: 'Emu3' }).last().click()
    expect(await page.locator('dialog').count()).toBe(0)
    expect(address(page)).toBe('#emu3')
  })

  test.each([
    ['light', {}],
    ['dark, phone', { ...phone, colorScheme: 'dark' }],
  ] as const)('names what is missing; Escape gives the focus back; axe: %s', async (_, options) => {
    const page = await open('', options)
    await openForm(page)
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog .error:visible').allTextContents()).toEqual([
      'Enter an address, an arXiv id or a DOI.',
      'Enter the title.',
    ])
    expect(await violations(page, 'dialog')).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('#emu3 .more').evaluate((each) => each.matches(':focus'))).toBe(true)
  })

  test('opens from the footer in the section that is read; the menu reports a paper', async () => {
    const page = await open('#benchmark-and-dataset')
    await page.mouse.wheel(0, 10)
    const button = page.locator('footer').getByRole('button', { name: 'Suggest an addition' })
    await button.dispatchEvent('click')
    expect(await page.locator('dialog option:checked').textContent()).toBe('BenchMark and Dataset')
    await page.keyboard.press('Escape')
    await openMenu(page, 'emu3')
    const report = page.getByRole('link', { name: 'Report a problem' })
    expect(decodeURIComponent((await report.getAttribute('href')) ?? '')).toMatch(
      /issues\/new\?title=Problem with “Emu3: [^]*#emu3\n[^]*\?plain=1#L89\n$/,
    )
  })
})
