import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settle } from '../src/settings.ts'
import { buildSite } from '../src/vite/build-site.ts'
import { openBrowser, serve } from '../tests/chromium.ts'

/** Takes the picture of the seed's page that the readme shows. A system with Chinese fonts is needed for it to be whole. */
const out = join(mkdtempSync(join(tmpdir(), 'listwright-')), 'site')
await buildSite(settle({ lists: 'seeds', out }))
const { url, close } = await serve(out)
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
await page.goto(`${url}?q=视觉&source=arXiv`)
await page.locator('details[data-facet=org] summary').click()
await page.screenshot({ path: join(import.meta.dirname, 'images/page.png') })
await browser.close()
await close()
