import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSettings, siteOf } from './seed-site.ts'

const file = join(mkdtempSync(join(tmpdir(), 'listwright-preprint-')), 'README.md')
writeFileSync(
  file,
  `# Papers

## Models

- [Alpha, of the year after its preprint](https://arxiv.org/abs/2310.00001) (NIPS 2024)
- [Beta, of the year of its preprint](https://arxiv.org/abs/2401.00002) (NIPS 2024)
- [Gamma](https://example.org/gamma) (ACL 2023)
- [Delta](https://example.org/delta) (ACL 2023)
`,
)
const { open } = siteOf(file)

test('a venue is found as the list writes it, and as it is shown elsewhere', async () => {
  const page = await open()
  for (const venue of ['nips', 'neurips']) {
    await page.locator('.bar input').fill(`venue:${venue}`)
    await expect.poll(() => page.locator('main li[id]:visible').count()).toBe(2)
  }
})

test('months follow the language, a year alone does not', async () => {
  const page = await open()
  const dates = page.locator('.facts [href^="?year=2024"]')
  expect(await dates.allTextContents()).toEqual(['2024', 'Jan 2024'])
  await openSettings(page)
  await page.locator('.lang select').selectOption('zh')
  await expect.poll(() => dates.allTextContents()).toEqual(['2024', '2024年1月'])
})

test('the month of a preprint is none of its venue in a citation', async () => {
  const page = await open()
  await page.locator('li[id] .title').nth(1).hover()
  await page.locator('li[id] .more').nth(1).click()
  await page.getByRole('button', { name: 'Copy BibTeX' }).click()
  await expect.poll(() => page.locator('.status').textContent()).toBe('Copied: BibTeX')
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toContain('booktitle = {NeurIPS}')
  expect(copied).not.toContain('month')
})
