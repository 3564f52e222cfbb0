/**
 * Screenshots of every state of the seed's page: `npm run gallery [FOLDER]`, by default into `dist-gallery`. Those that the
 * readme shows go to docs/images.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { openChromium, say, serveSite } from './site.mjs'

const folder = resolve(argv[2] ?? 'dist-gallery')
const images = resolve('docs/images')
const widths = [320, 390, 768, 1440, 2560]

/** @typedef {import('playwright-core').Page} Page */
/** @type {Record<string, { at?: string, act?: (page: Page) => Promise<unknown>, locale?: string }>} */
const states = {
  list: {},
  search: { at: '?q=video' },
  filtered: { at: '?org=NVIDIA&year=2024' },
  empty: { at: '?q=flamingo&org=NVIDIA' },
  outside: { at: '?org=NVIDIA#emu3' },
  anchor: { at: '#benchmark-and-dataset' },
  facets: {
    act: async (page) => {
      const button = page.locator('.browse:visible')
      if (await button.count()) await button.click()
      const tab = page.locator('.tabs label:visible').last()
      if (await tab.count()) await tab.click()
      await page.locator('[data-facet=org] .all').click()
    },
  },
  menu: { act: (page) => page.locator('.settings').click() },
  help: { act: (page) => page.keyboard.press('?') },
  picture: { at: 'picture.html' },
  table: { at: 'picture.html', act: (page) => page.locator('summary').click() },
  // the last: the language is remembered
  chinese: {
    act: async (page) => {
      await page.locator('.settings').click()
      await page.locator('.lang select').selectOption('zh')
    },
  },
}

/** What the readme shows, by the name that it has there. */
const chosen = {
  'list-light-1440': 'list.png',
  'search-dark-1440': 'search-dark.png',
  'picture-light-1440': 'picture.png',
  'facets-light-390': 'phone.png',
}

const site = await serveSite('seeds')
const browser = await openChromium()
mkdirSync(folder, { recursive: true })
mkdirSync(images, { recursive: true })
for (const colorScheme of /** @type {const} */ (['light', 'dark']))
  for (const width of widths) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: width < 600 ? 844 : 900 },
      reducedMotion: 'reduce',
    })
    for (const [state, { at = '', act }] of Object.entries(states)) {
      const page = await context.newPage()
      const name = `${state}-${colorScheme}-${width}`
      await page.goto(site.url + at)
      await act?.(page).catch((error) => say(`${name}: ${String(error).split('\n')[0]}`))
      await page.waitForTimeout(250)
      const path = join(folder, `${name}.png`)
      await page.screenshot({ path })
      if (name in chosen) copyFileSync(path, join(images, chosen[name]))
      await page.close()
    }
    await context.close()
  }
await browser.close()
site.close()
say(
  `${Object.keys(states).length * widths.length * 2} screenshots in ${folder}, ${Object.keys(chosen).length} of them in docs/images`,
)
