import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phone, seed, siteOf, titles, violations } from './seed-site.ts'

const { open, address } = siteOf(seed)

const marked = (page: Page): Promise<string[]> =>
  page.evaluate<
    string[]
  >(`[...(CSS.highlights.get('hit') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return String(range)
  })`)
const search = (page: Page, text: string): Promise<void> => page.locator('.bar input').fill(text)

describe('hits are marked', () => {
  test.each([
    ['FLAMINGO', ['Flamingo']],
    ['频理', ['频理', '频理']],
    ['moe -nothing', ['MoE', 'MoE', 'MOE']],
    ['emu-3', ['Emu3']],
    ['title:flamingo', ['Flamingo']],
    ['org:bytedance', ['ByteDance', 'ByteDance', 'ByteDance']],
  ])('%s', async (text, words) => {
    const page = await open()
    await search(page, text)
    await expect.poll(() => marked(page)).toEqual(words)
    await search(page, '')
    await expect.poll(() => marked(page)).toEqual([])
  })

  test('in rows far down, too', async () => {
    const page = await open()
    await search(page, 'model')
    const rows = (await titles(page)).filter((title) => /model/i.test(title)).length
    expect(rows).toBeGreaterThan(20)
    await expect.poll(async () => (await marked(page)).length).toBeGreaterThanOrEqual(rows)
  })

  test('from one piece of markup into the next', async () => {
    const page = await open()
    const note = await page.evaluate<string>(`(() => {
      const note = document.querySelector('#emu3 .note')
      const link = document.createElement('a')
      link.append(note.firstChild.splitText(4))
      note.append(link)
      return note.textContent
    })()`)
    await search(page, note.slice(2, 6))
    await expect.poll(() => marked(page)).toEqual([note.slice(2, 6)])
  })
})

test('a typo in a word that nothing has is put right, and said', async () => {
  const page = await open('?q=flamigo')
  await expect
    .poll(() => titles(page))
    .toEqual(['Flamingo: a Visual Language Model for Few-Shot Learning'])
  await expect
    .poll(() => page.locator('.said').textContent())
    .toBe('Nothing for “flamigo”; showing “flamingo”.')
  expect(await marked(page)).toEqual(['Flamingo'])
  expect(address(page)).toBe('?q=flamigo')
  await search(page, 'emu3')
  await expect.poll(() => page.locator('.said').textContent()).toBe('')
})

test('a keystroke updates the page once: no empty list before a correction, no new chips', async () => {
  const page = await open('?q=flamingo&-org=NVIDIA')
  await expect.poll(() => titles(page)).toHaveLength(1)
  await page.evaluate(`{
    window.changes = []
    const empty = document.querySelector('.empty')
    new MutationObserver(() => empty.hidden || changes.push('empty')).observe(empty, { attributes: true })
    new MutationObserver(() => changes.push('chips')).observe(document.querySelector('.chips'), { childList: true })
  }`)
  await search(page, 'flamigo')
  await expect.poll(() => page.locator('.said').textContent()).toContain('showing “flamingo”')
  expect(await titles(page)).toHaveLength(1)
  expect(await page.evaluate('changes')).toEqual([])
  // the chips know what was typed since
  await page.getByRole('button', { name: 'Remove not NVIDIA' }).click()
  expect(address(page)).toBe('?q=flamigo')
})

test('a field that there is not is reported, with those that there are', async () => {
  const page = await open('?q=colour:red')
  await expect
    .poll(() => page.locator('.said').textContent())
    .toMatch(/^There is no field “colour:”. The fields are title:, author:, .*has:\.$/)
  await search(page, 'LLM: a survey of nothing')
  await expect.poll(() => page.locator('.said').textContent()).toBe('')
})

test('an empty field offers searches of this list, until Escape', async () => {
  const page = await open()
  const height = (): Promise<number> => page.evaluate<number>('document.body.scrollHeight')
  const before = await height()
  const examples = page.getByRole('group', { name: 'For example' })
  await page.keyboard.press('/')
  await examples.waitFor()
  expect(await height()).toBe(before)
  expect(await violations(page)).toEqual([])
  const searches = await examples.getByRole('button').allTextContents()
  expect(searches).toEqual([expect.any(String), 'org:NVIDIA', 'year:2023..', expect.any(String)])
  await page.keyboard.press('Escape')
  expect(await examples.count()).toBe(0)
  for (const [index, text] of searches.entries()) {
    await page.locator('.bar input').fill('')
    await page.locator('h1').click()
    await page.locator('.bar input').focus()
    await examples.waitFor()
    for (let n = 0; n <= index; n++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator('.bar input').inputValue()).toBe(text)
    const count = (await titles(page)).length
    expect([count > 0, count < 77]).toEqual([true, true])
    expect(await examples.count()).toBe(0)
  }
})

test('traditional Chinese finds simplified', async () => {
  const page = await open()
  await search(page, '視頻')
  await expect.poll(() => titles(page)).toHaveLength(9)
  expect(new Set(await marked(page))).toEqual(new Set(['视频']))
})

test.each([
  ['year:2023', 11],
  ['year:2022..2023', 12],
  ['date:2024-09.. source:arxiv', 4],
  ['section:benchmark', 7],
  ['arXiv:2409.18869v2', 1],
  ['https://huggingface.co/papers/2409.18869', 1],
  ['title:emu-3', 1],
  ['note:频理', 2],
  ['标题：flamingo', 1],
  ['-section:multimodal -section:benchmark', 3],
])('%s', async (text, count) => {
  const page = await open()
  await search(page, text)
  await expect.poll(() => titles(page)).toHaveLength(count)
})

describe('facets exclude, too', () => {
  test('a value and its opposite shut each other out', async () => {
    const page = await open('?year=2024')
    const not = page.getByRole('button', { name: 'not NVIDIA', exact: true })
    await not.focus()
    await page.keyboard.press('Enter')
    expect(address(page)).toBe('?-org=NVIDIA&year=2024')
    expect(await not.getAttribute('aria-pressed')).toBe('true')
    expect(await titles(page)).toHaveLength(14)
    expect(await page.locator('.chips button').allTextContents()).toEqual([
      'not NVIDIA',
      '2024',
      'Clear all',
    ])
    await page.getByRole('checkbox', { name: 'NVIDIA' }).check()
    expect(address(page)).toBe('?org=NVIDIA&year=2024')
    await not.click()
    await page.getByRole('button', { name: 'Remove not NVIDIA' }).click()
    expect(address(page)).toBe('?year=2024')
  })

  test('an empty result names what excludes', async () => {
    const page = await open('?q=nvlm&-org=NVIDIA')
    await page.getByRole('button', { name: 'Without “not NVIDIA”: 1' }).click()
    expect(address(page)).toBe('?q=nvlm')
  })

  test('the values of a search are those that it leaves, most frequent first', async () => {
    const page = await open('?q=video')
    const values = page.locator('[data-facet=org] li:visible b')
    await expect.poll(() => values.allTextContents()).toEqual(['PKU', 'UC Berkeley', '快手'])
    expect(await page.locator('[data-facet=org] .all').isVisible()).toBe(false)
    await search(page, '')
    await expect.poll(() => values.first().textContent()).toBe('ByteDance')
    expect(await values.count()).toBe(5)
  })

  test('a long facet has a field to find a value', async () => {
    const page = await open()
    await page.locator('[data-facet=org] .all').click()
    await page.getByRole('searchbox', { name: 'Find in Organisation' }).fill('阿里')
    await expect.poll(() => page.locator('[data-facet=org] li:visible').count()).toBe(0)
    await page.locator('.find').fill('nvid')
    expect(await page.locator('[data-facet=org] li:visible').allTextContents()).toEqual([
      'NVIDIA 3',
    ])
    expect(await page.locator('[data-facet=year] .find').count()).toBe(0)
  })

  test('code is one', async () => {
    const page = await open('?has=code')
    expect(await page.locator('.chips button').allTextContents()).toEqual(['Code'])
    expect((await titles(page)).length).toBeGreaterThan(0)
  })
})

test.each([
  ['light', '?q=flamigo', {}],
  ['dark', '?-org=NVIDIA&q=video', { colorScheme: 'dark' }],
  ['phone', '?-org=NVIDIA', phone],
] as const)('axe finds nothing: %s', async (_, at, options) => {
  const page = await open(at, options)
  const browse = page.locator('.browse:visible')
  if (await browse.count()) {
    await browse.click()
    await page.locator('.tabs label').last().click()
  }
  if (at.includes('q=')) await page.getByText(/of 77/).waitFor()
  else {
    await page.locator('[data-facet=org] .all').click()
    await page.locator('.find').waitFor()
  }
  expect(await violations(page)).toEqual([])
})
