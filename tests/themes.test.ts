import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { renderPages } from '../src/render/pages.ts'
import { readTheme } from '../src/render/theme.ts'
import { resolveOptions } from '../src/model/options.ts'
import { resolveSite } from '../src/model/site.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { sharedBrowser, serve } from './chromium.ts'
import { folderWith, goodList, runCli } from './run-cli.ts'

const journal = resolve(import.meta.dirname, 'themes/journal')
const args = ['build', 'README.md', '--templates', 'theme']

test('the example of a theme shows in the page, and axe finds nothing in it', async () => {
  const cwd = folderWith({ 'README.md': goodList })
  cpSync(journal, join(cwd, 'theme'), { recursive: true })
  expect(await runCli(args, { cwd })).toMatchObject({ code: 0, stderr: '' })

  const html = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
  expect(style).toContain(readFileSync(join(journal, 'theme.css'), 'utf8').trim())
  expect(html).toContain(
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )

  const site = await serve(join(cwd, 'dist'))
  const browser = await sharedBrowser()
  onTestFinished(() => site.close())
  for (const [colorScheme, paper] of [
    ['light', 'rgb(246, 248, 251)'],
    ['dark', 'rgb(16, 21, 29)'],
  ] as const) {
    const page = await browser.newPage({ colorScheme })
    onTestFinished(() => page.close())
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto(site.url)
    expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
      paper,
    )
    expect(await page.locator('h2').textContent()).toBe('Models (2)')
    expect(await page.locator('.colophon, footer').count()).toBe(2)
    await page.locator('input').fill('nvlm')
    expect(await page.locator('main li:visible').count()).toBe(1)
    await page.evaluate(readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8'))
    expect(
      await page.evaluate<unknown>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id }) => id))`,
      ),
    ).toEqual([])
    expect(problems).toEqual([])
  }
})

describe('an invalid theme is reported with its location, and nothing is written', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a folder that is missing', {}, 'The templates folder theme does not exist\n'],
    ['a file', { theme: '' }, 'The templates folder theme does not exist\n'],
    [
      'a name that nothing asks for',
      { 'theme/foter.eta': '' },
      'theme/foter.eta replaces no template; name it like one of browse.eta, ',
    ],
    [
      'a style sheet that nothing asks for',
      { 'theme/style.css': '' },
      'theme/style.css replaces no template; name it like one of browse.eta, ',
    ],
    [
      'a template that throws',
      { 'theme/footer.eta': '<p>\n\n<%= it.words.no.where %>\n</p>\n' },
      "Cannot render theme/footer.eta:3: Cannot read properties of undefined (reading 'where')\n  1 | <p>\n  2 |\n> 3 | <%= it.words.no.where %>\n  4 | </p>\n",
    ],
    [
      'one with a hole',
      { 'theme/footer.eta': '<%= it.nothing %>' },
      'Cannot render theme/footer.eta:1: a template cannot print undefined, only strings and numbers\n',
    ],
    [
      'one that includes what is not there',
      { 'theme/footer.eta': '\n<%~ include("parts/no") %>' },
      'Cannot render theme/footer.eta:2: there is no template parts/no\n',
    ],
    [
      'one that is no JavaScript',
      { 'theme/footer.eta': '<p>\r\n\r\n<%= oh( %>\r\n' },
      'Cannot render theme/footer.eta:3: missing ) after argument list\n',
    ],
    [
      'a block that stays open',
      { 'theme/footer.eta': '<p>\n<% if (it) { %>\n' },
      'Cannot render theme/footer.eta:2: a block that is opened is never closed\n',
    ],
    [
      'a tag that stays open',
      { 'theme/footer.eta': '<p>\n<%= it.title\n' },
      'Cannot render theme/footer.eta:2: unclosed tag at line 2 col 1:\n',
    ],
  ])('%s', (_, files, message) => {
    const cwd = folderWith({ 'README.md': goodList, ...files })
    const settings = resolveOptions({ lists: 'README.md', templates: 'theme' })
    const render = (): unknown =>
      renderPages(
        resolveSite(readLists(settings, cwd).lists, settings),
        { kind: 'linked', style: '/s', script: '/m', boot: '/t' },
        readTheme('theme', cwd),
      )
    expect(render).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        message: expect.stringContaining(message.trimEnd()) as string,
      }) as Error,
    )
  })

  test.each<[string, Record<string, string>, string]>([
    ['a folder that is missing', {}, 'listwright: The templates folder theme does not exist\n'],
    [
      'a template that throws',
      { 'theme/footer.eta': '\n<%= it.no.where %>\n' },
      "listwright: Cannot render theme/footer.eta:2: Cannot read properties of undefined (reading 'where')\n  1 |\n> 2 | <%= it.no.where %>\n",
    ],
  ])('on the command line: %s', async (_, files, stderr) => {
    const cwd = folderWith({ 'README.md': goodList, ...files })
    expect(await runCli(args, { cwd })).toEqual({ code: 2, stdout: '', stderr })
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })

  test('the output folder must not contain it', async () => {
    const cwd = folderWith({ 'README.md': goodList, 'theme/theme.css': '' })
    expect(await runCli([...args, '--out', 'theme'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('contains the templates') as string,
    })
  })
})

test('a style sheet cannot end its element', async () => {
  const cwd = folderWith({
    'README.md': goodList,
    'theme/theme.css': 'p::after { content: "</style><script>owned=1</script>" }',
  })
  expect(await runCli(args, { cwd })).toMatchObject({ code: 0 })
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain(
    'content: "\\3c /style><script>',
  )
})

test('a template includes the standard templates, also by their full names', async () => {
  const cwd = folderWith({ 'README.md': goodList })
  await runCli(['build', 'README.md'], { cwd })
  const plain = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
  writeFileSync(join(folderInside(cwd), 'footer.eta'), "<%~ include('listwright:footer', it) %>")
  await runCli(args, { cwd })
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toBe(plain)
})

test('words that a theme has moved are translated by their keys', async () => {
  const cwd = folderWith({ 'README.md': goodList })
  const theme = folderInside(cwd)
  writeFileSync(join(theme, 'footer.eta'), '')
  writeFileSync(
    join(theme, 'section.eta'),
    `<div lang="en" data-t><em data-t="data">Data</em> <b data-t-title="repo" title="Source"></b></div>
<%~ include('listwright:section', it) %>`,
  )
  await runCli(args, { cwd })
  const site = await serve(join(cwd, 'dist'))
  const browser = await sharedBrowser()
  onTestFinished(() => site.close())
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  await page.goto(site.url)
  await page.locator('.settings').click()
  await page.locator('.lang select').selectOption('zh')
  await expect.poll(() => page.locator('em').textContent()).toBe('数据（JSON）')
  expect(await page.locator('em').getAttribute('lang')).toBe('zh')
  expect(await page.locator('b[title]').getAttribute('title')).toBe('GitHub 源文件')
})

function folderInside(cwd: string): string {
  cpSync(join(journal, 'parts'), join(cwd, 'theme/parts'), { recursive: true })
  return join(cwd, 'theme')
}
