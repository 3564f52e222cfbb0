import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openSettings, phone, seed, siteOf, violations } from './seed-site.ts'

const { open } = siteOf(seed)

const toChinese = async (page: Page): Promise<void> => {
  await choose(page, 'zh')
}

/** Chooses a language, and waits until the choice is in it. */
async function choose(page: Page, lang: string): Promise<void> {
  await openSettings(page)
  await page.locator('.lang select').selectOption(lang)
  await page.locator(`.lang[lang=${lang}]`).waitFor()
}

describe('the interface in Chinese', () => {
  test('all of it, and remembered', async () => {
    const page = await open('?-org=NVIDIA&year=2024')
    await toChinese(page)
    await page.reload()
    await page.locator('.lang[lang=zh]').waitFor({ state: 'attached' })
    expect(await page.locator('.bar input').getAttribute('placeholder')).toBe('搜索 77 篇论文')
    expect(await page.locator('.chips button').allTextContents()).toEqual([
      '非 NVIDIA',
      '2024',
      '全部清除',
    ])
    expect(await page.locator('summary').allTextContents()).toEqual(['年份', '机构', '来源'])
    expect(await page.locator('.sort option').allTextContents()).toEqual([
      '列表顺序',
      '最新',
      '标题',
      '相关度',
    ])
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
    await page.keyboard.press('Escape')
    // the words that are left are the list's
    const words = await page.evaluate<string>(
      `[...document.querySelectorAll('.skip, .label, .done, footer, .empty p:first-child')].map(({ textContent }) => textContent).join(' ')`,
    )
    expect(words.replace(/JSON|GitHub|Listwright/g, '')).not.toMatch(/[a-z]/i)
    await choose(page, 'en')
    expect(await page.locator('.bar input').getAttribute('placeholder')).toBe('Search 77 papers')
  })

  test.each([
    ['light', {}],
    ['dark, phone', { ...phone, colorScheme: 'dark' }],
  ] as const)('axe finds nothing: %s', async (_, options) => {
    const page = await open('', options)
    await toChinese(page)
    expect(await violations(page)).toEqual([])
  })
})

describe('the language of the browser', () => {
  const { open } = siteOf(seed, null)
  const filesOf = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*assets.|-[\\w-]{8}\\.js/g, ''))`,
    )
  const placeholder = (page: Page): Promise<string | null> =>
    page.locator('.bar input').getAttribute('placeholder')

  test('that of the page loads nothing more', async () => {
    const page = await open('', { locale: 'zh-CN' })
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('zh')
    expect(await placeholder(page)).toBe('搜索 77 篇论文')
    expect(await page.locator('.lang select').inputValue()).toBe('zh')
    expect(await page.locator('.lang option').allTextContents()).toEqual([
      'English',
      '日本語',
      '한국어',
      'Русский',
      '中文',
    ])
    expect((await filesOf(page)).filter((name) => name !== 'main')).toEqual([])
  })

  test.each([
    ['en-US', 'Search 77 papers'],
    ['ru-RU', 'Найти среди 77 статей'],
    ['ja-JP', '論文 77 件を検索'],
    ['ko-KR', '논문 77편 검색'],
    ['fr-FR', '搜索 77 篇论文'],
  ])('%s', async (locale, words) => {
    const page = await open('', { locale })
    expect(await placeholder(page)).toBe(words)
  })

  test('a choice holds against it, on the page with the picture, too', async () => {
    const page = await open('', { locale: 'en-US' })
    await choose(page, 'ko')
    await page.getByRole('link', { name: '타임라인' }).click()
    await page.locator('.lang[lang=ko]').waitFor({ state: 'attached' })
    expect(await page.locator('h1').textContent()).toBe('타임라인')
    expect(await page.locator('figcaption').textContent()).toMatch(/^77개 중 \d+개/)
    expect(await violations(page)).toEqual([])
    await choose(page, 'zh')
    await page.goBack()
    await page.reload()
    expect(await placeholder(page)).toBe('搜索 77 篇论文')
  })
})

describe('a list from right to left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-rtl-'))
  const inner = '\n### מודלים\n\n1. [מודל שלישי](https://arxiv.org/abs/2401.00002)\n'
  writeFileSync(
    join(folder, 'README.md'),
    `# אוסף מאמרים\n\n## ראייה ממוחשבת\n\n1. (NVIDIA) [מודל שפה חזותי גדול](https://arxiv.org/abs/2409.18869) (הסבר קצר על המאמר)\n2. [מודל שני](https://arxiv.org/abs/2310.00001)\n${inner}`,
  )
  writeFileSync(
    join(folder, 'english.md'),
    '# Papers\n\n## Models\n\n1. [A model](https://arxiv.org/abs/2409.18869)\n',
  )
  const { open } = siteOf(folder)

  test.each([
    ['desktop', {}],
    ['phone', phone],
  ] as const)('is mirrored and whole: %s', async (_, options) => {
    const page = await open('readme.html', options)
    expect(await page.evaluate<string>('getComputedStyle(document.body).direction')).toBe('rtl')
    const width = page.viewportSize()?.width ?? 0
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      width,
    )
    const title = await page.locator('.title').first().boundingBox()
    await page.locator('.title').first().hover()
    const more = await page.locator('.more').first().boundingBox()
    expect(more?.x).toBeLessThan(title?.x ?? 0)
    await page.locator('.more').first().click()
    const menu = await page.locator('main .menu').boundingBox()
    expect(menu?.x).toBeGreaterThanOrEqual(0)
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(await violations(page)).toEqual([])
  })

  test('the front page of several lists is switched, too', async () => {
    const page = await open()
    await toChinese(page)
    expect(await page.locator('main').textContent()).toMatch(/1 篇论文/)
    expect(await violations(page)).toEqual([])
  })
})
