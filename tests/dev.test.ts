import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { sharedBrowser } from './chromium.ts'
import { cleanEnv, folderWith, goodList } from './run-cli.ts'

const project = resolve(import.meta.dirname, '..')
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** A development server that runs as a user runs it, over a copy of the package whose templates may be edited. */
interface Running {
  cwd: string
  templates: string
  url: string
  child: ChildProcess
  printed(): string
}

async function startDev(files: Record<string, string>, args: string[]): Promise<Running> {
  const cwd = folderWith(files)
  const home = folderWith({})
  for (const part of ['lib', 'src', 'templates', 'public', 'package.json', 'tsconfig.json'])
    cpSync(join(project, part), join(home, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'))
  const child = spawn(
    process.execPath,
    [join(home, 'lib/cli/bin.js'), 'dev', ...args, '--port', '0', '--host', '127.0.0.1'],
    { cwd, env: cleanEnv() },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/http:\S+/)
  return {
    cwd,
    templates: join(home, 'templates'),
    url: /http:\S+/.exec(printed)?.[0] ?? '',
    child,
    printed: () => printed,
  }
}

async function openPage(url: string): Promise<Page> {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await connectedAfter(page, () => page.goto(url))
  return page
}

/** A page listens for changes once Vite's client has connected; it is in no state to be closed before. */
async function connectedAfter(page: Page, act: () => unknown): Promise<void> {
  const connected = page.waitForEvent('console', (message) =>
    message.text().includes('[vite] connected'),
  )
  await act()
  await connected
}

/** As some editors do: a new file takes the place of the old one. */
function saveByRename(path: string, content: string): void {
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}

async function shows(page: Page, text: string): Promise<void> {
  await expect
    .poll(() => page.textContent('main').catch(() => ''), { timeout: 10_000 })
    .toContain(text)
}

test('serves the files of the site', async () => {
  const { url, cwd, child, printed } = await startDev({ 'README.md': goodList }, [])
  const page = await (await fetch(url)).text()
  expect(page).toContain('NVLM')
  expect(page).not.toContain('Content-Security-Policy')
  for (const [address, type] of [
    ['papers.json', 'application/json'],
    ['robots.txt', 'text/plain'],
    ['favicon.svg', 'image/svg+xml'],
    ['src/client/main.ts', 'text/javascript'],
  ] as const) {
    const { status, headers } = await fetch(url + address)
    expect({ address, status, type: headers.get('content-type')?.split(';')[0] }).toEqual({
      address,
      status: 200,
      type,
    })
  }
  expect((await fetch(`${url}gone.html`)).status).toBe(404)
  expect((await fetch(`${url}%FF`)).status).toBe(400)
  expect((await fetch(url, { method: 'POST' })).status).toBe(405)
  expect((await fetch(`${url}@fs${cwd}/README.md`)).status).toBe(403)
  const ended = once(child, 'exit')
  const start = performance.now()
  child.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  expect(performance.now() - start).toBeLessThan(500)
  expect(printed()).not.toMatch(/warn|error|Unable/i)
})

test('a saved list shows in the open page, with the filter kept', async () => {
  const { url, cwd } = await startDev({ 'README.md': goodList }, ['README.md'])
  const page = await openPage(`${url}?q=nvlm#nvlm`)
  const list = join(cwd, 'README.md')
  writeFileSync(list, goodList.replace('a note', 'saved in place'))
  await shows(page, 'saved in place')
  saveByRename(list, goodList.replace('a note', 'saved by rename'))
  await shows(page, 'saved by rename')
  saveByRename(list, goodList.replace('a note', 'saved by rename again'))
  await shows(page, 'saved by rename again')
  rmSync(list)
  await page.waitForSelector('listwright-problems')
  await connectedAfter(page, () =>
    writeFileSync(list, goodList.replace('a note', 'back from a checkout')),
  )
  await shows(page, 'back from a checkout')
  expect(await page.locator('listwright-problems').count()).toBe(0)
  expect(page.url()).toBe(`${url}?q=nvlm#nvlm`)
  await expect.poll(() => page.inputValue('[name=q]')).toBe('nvlm')
})

test('a saved template shows in the open page, a broken one says so until it is fixed', async () => {
  const { url, templates, printed } = await startDev({ 'README.md': goodList }, ['README.md'])
  const page = await openPage(url)
  const template = join(templates, 'list.eta')
  const text = readFileSync(template, 'utf8')
  writeFileSync(template, text.replace('<main', '<p id="new">new</p><main'))
  await page.waitForSelector('#new')
  writeFileSync(template, `${text}<% oh( %>`)
  await page.waitForSelector('listwright-problems')
  expect(printed()).toContain('oh(')
  await connectedAfter(page, () => writeFileSync(template, text))
  await expect.poll(() => page.locator('#new, listwright-problems').count()).toBe(0)
})

test('a saved theme shows in the open page, a broken one says where until it is fixed', async () => {
  const { url, cwd, printed } = await startDev(
    { 'README.md': goodList, 'theme/theme.css': 'h1 { color: rgb(1, 2, 3) }' },
    ['README.md', '--templates', 'theme'],
  )
  const page = await openPage(url)
  const color = (): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.querySelector("h1")).color').catch(() => '')
  expect(await color()).toBe('rgb(1, 2, 3)')
  writeFileSync(join(cwd, 'theme/theme.css'), 'h1 { color: rgb(4, 5, 6) }')
  await expect.poll(color, { timeout: 10_000 }).toBe('rgb(4, 5, 6)')
  writeFileSync(join(cwd, 'theme/footer.eta'), '<p id="new">\n<%= it.no.where %></p>')
  await page.waitForSelector('listwright-problems')
  expect(printed()).toContain('Cannot render theme/footer.eta:2: ')
  await connectedAfter(page, () =>
    writeFileSync(join(cwd, 'theme/footer.eta'), '<p id="new">new</p>'),
  )
  await page.waitForSelector('#new')
  expect(await page.locator('listwright-problems').count()).toBe(0)
})

test('a half-typed link keeps the page, and is listed below it until it is whole', async () => {
  const old = goodList.replace('[Molmo]', '[Molmo (2]')
  const { url, cwd, printed } = await startDev({ 'README.md': old }, ['README.md'])
  expect(printed()).toMatch(/^README\.md:6:\d+: warning: .*\(parentheses\)$/m)
  const page = await openPage(url)
  const start = printed().length
  writeFileSync(join(cwd, 'README.md'), `Words.\n\n${old}3. [</script><b>T</b>]()\n`)
  const bar = page.locator('listwright-problems')
  await bar.waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.textContent('main')).toContain('NVLM')
  expect(await bar.textContent()).toContain('1 problemREADME.md:9:4 Unexpected empty link target')
  expect(await bar.locator('b').count()).toBe(0)
  const link = bar.getByRole('link', { name: 'README.md:9:4' })
  expect(await link.getAttribute('href')).toBe(
    `/__open-in-editor?file=${encodeURIComponent(join(cwd, 'README.md:9:4'))}`,
  )
  // only what the save brought is printed
  expect(printed().slice(start)).toMatch(
    /^README\.md:9:4: error: Unexpected empty link target.*\n.*; new: 1 error; old: 1 warning\n$/,
  )
  await connectedAfter(page, () => writeFileSync(join(cwd, 'README.md'), goodList))
  expect(await bar.count()).toBe(0)
  expect(printed()).toMatch(/; new: no problems; old: no problems\n$/)
})

test('a list that cannot be published keeps its last good page', async () => {
  const { url, cwd } = await startDev({ 'README.md': goodList }, ['README.md'])
  const page = await openPage(url)
  rmSync(join(cwd, 'README.md'))
  await page.locator('listwright-problems').waitFor()
  expect(await page.textContent('main')).toContain('NVLM')
})

test('a new list in a watched folder appears, one that has gone leaves', async () => {
  const { url, cwd } = await startDev({ 'lists/one.md': goodList }, ['lists'])
  const page = await openPage(url)
  await shows(page, 'NVLM')
  mkdirSync(join(cwd, 'lists/deeper'))
  writeFileSync(join(cwd, 'lists/two.md'), goodList.replace('Papers', 'Second list'))
  await expect.poll(() => page.locator('a[href="two.html"]').count(), { timeout: 10_000 }).toBe(1)
  expect(await (await fetch(`${url}two.html`)).text()).toContain('Second list')
  await connectedAfter(page, () => rmSync(join(cwd, 'lists/one.md')))
  await expect.poll(() => page.title(), { timeout: 10_000 }).toContain('Second list')
})
