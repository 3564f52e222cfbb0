import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openBrowser, serve } from './chromium.ts'
import { folderWith } from './run-cli.ts'

test('Chromium opens a page', async () => {
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const server = await serve(folderWith({ 'index.html': '<title>Served</title>' }), '/base/')
  onTestFinished(() => server.close())
  const page = await browser.newPage()
  await page.goto(server.url)
  expect(await page.title()).toBe('Served')
  expect(new URL(page.url()).pathname).toBe('/base/')
})

test('the server serves only its folder', async () => {
  const folder = folderWith({ 'secret.txt': 'x', 'site/index.html': 'page' })
  const server = await serve(join(folder, 'site'), '/base/')
  onTestFinished(() => server.close())
  for (const path of ['../secret.txt', '%2e%2e/secret.txt', '%2e%2e%2fsecret.txt', 'gone.html'])
    expect((await fetch(server.url + path)).status).toBe(404)
  writeFileSync(join(folder, 'site/new.json'), '{}')
  expect((await fetch(`${server.url}new.json`)).headers.get('content-type')).toBe(
    'application/json',
  )
})

test('a wrong CHROME_PATH is reported', async () => {
  const before = process.env['CHROME_PATH']
  onTestFinished(() => {
    if (before === undefined) delete process.env['CHROME_PATH']
    else process.env['CHROME_PATH'] = before
  })
  process.env['CHROME_PATH'] = '/nowhere/chrome'
  await expect(openBrowser()).rejects.toThrow(
    'Unexpected CHROME_PATH /nowhere/chrome, expected a Chromium',
  )
})
