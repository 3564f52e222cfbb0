import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { build, type Plugin } from 'vite'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { List } from '../src/model/list.ts'
import { type Options, resolveOptions } from '../src/model/options.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { buildPlugin } from '../src/vite/build-plugin.ts'
import { buildSite } from '../src/vite/build-site.ts'
import type { Host, WrittenSite } from '../src/vite/host.ts'
import { unwritable } from '../src/vite/unwritable.ts'
import { listwright } from '../src/vite/plugin.ts'
import { sharedBrowser, serve } from './chromium.ts'
import { folderWith, goodList } from './run-cli.ts'

const seeds = resolve(import.meta.dirname, '../seeds')
const generator = '<meta name="generator" content="Listwright">'
/** What a build says that it wrote. */
const wrote = (...files: string[]): string => JSON.stringify({ files })
const listWithProblems = `${goodList}3. [T](javascript:x)\n`

/** Builds in a folder as `listwright build` does. */
function buildIn(cwd: string, options: Options, host: Partial<Host> = {}): Promise<WrittenSite> {
  return buildSite(resolveOptions(options), { cwd, ...host })
}

/** Every file below a folder with its content; hidden ones, too. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  )
}

describe('the output', () => {
  test('has the same bytes each time, in any folder', async () => {
    const [one, two] = [folderWith({}), folderWith({})]
    for (const cwd of [one, two]) cpSync(seeds, join(cwd, 'seeds'), { recursive: true })
    const first = await buildIn(one, { lists: 'seeds', out: 'dist' })
    await buildIn(two, { lists: 'seeds', out: 'deep/er' })
    await buildIn(two, { lists: 'seeds', out: 'deep/er' })
    const files = filesIn(join(one, 'dist'))
    expect(filesIn(join(two, 'deep/er'))).toEqual(files)
    expect(Object.keys(files)).toEqual(['.listwright.json', ...first.files.map(({ path }) => path)])
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['favicon.svg', 'index.html', 'papers.json', 'robots.txt']),
    )
    expect(Object.values(files).join('\n')).not.toMatch(/listwright-test-|\$vite\$|__VITE/)
  })

  test('inlines its style without down-levelling, and loads one script', async () => {
    const cwd = folderWith({})
    await buildIn(cwd, { lists: seeds })
    const page = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
    expect(page).toContain('light-dark(')
    expect(page).not.toContain('--lightningcss')
    expect(page).not.toMatch(/<link[^>]+stylesheet/)
    expect(page.match(/<script[^>]+src=/g)).toHaveLength(1)
    expect(readdirSync(join(cwd, 'dist')).filter((name) => /\.(js|css)$/.test(name))).toEqual([])
  })

  test('of several lists is a page for each and a front page with links', async () => {
    const cwd = folderWith({
      'lists/one.md': goodList,
      'lists/Two B.md': goodList.replace('Papers', 'More'),
    })
    await buildIn(cwd, { lists: 'lists' })
    const pages = readdirSync(join(cwd, 'dist')).filter((name) => name.endsWith('.html'))
    expect(pages.sort()).toEqual(['index.html', 'one.html', 'two-b.html'])
    const front = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
    for (const part of ['href="one.html"', 'href="two-b.html"', '>More<', generator])
      expect(front).toContain(part)
  })

  test.each(['./', '/deep/name/'])('finds all its parts under %s', async (base) => {
    const cwd = folderWith({ 'one.md': goodList, 'two.md': goodList })
    await buildIn(cwd, { lists: '.', base })
    const server = await serve(join(cwd, 'dist'), base === './' ? '/any/where/' : base)
    onTestFinished(() => server.close())
    for (const page of ['', 'one.html', 'two.html']) {
      const html = await (await fetch(server.url + page)).text()
      const addresses = [...html.matchAll(/ (?:href|src)="([^"#?]+)/g)].flatMap(([, address]) =>
        address && !/^[a-z]+:/.test(address) ? [address] : [],
      )
      expect(addresses).toContain('favicon.svg')
      for (const address of new Set(addresses))
        expect([address, (await fetch(new URL(address, server.url + page))).status]).toEqual([
          address,
          200,
        ])
    }
  })

  test('of a hostile list runs none of its code', async () => {
    const hostile = '<img src=x onerror=owned=1>'
    const cwd = folderWith({
      'README.md': `# ${hostile}\n\n<script>owned=1</script>\n\n## </style></script><script>owned=1</script>\n\n1. (${hostile}) [${hostile} \\"><svg onload=owned=1>](https://a.b/?"onmouseover="owned=1) - ${hostile} <iframe srcdoc="<script>top.owned=1</script>">\n2. [</title><script>owned=1</script>](https://b.c/'"><script>owned=1</script>)\n`,
    })
    await buildIn(cwd, { lists: 'README.md', title: '</title><script>owned=1</script>' })
    const server = await serve(join(cwd, 'dist'))
    const browser = await sharedBrowser()
    const page = await browser.newPage()
    onTestFinished(async () => {
      await page.close()
      await server.close()
    })
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    await page.goto(server.url, { waitUntil: 'networkidle' })
    expect(await page.evaluate('typeof owned')).toBe('undefined')
    expect(await page.locator('img, iframe, svg[onload], [onerror], [onmouseover]').count()).toBe(0)
    expect(await page.title()).toContain('<script>owned=1</script>')
    expect(noise).toEqual([])
  })
})

describe('chunks that load on demand', () => {
  /** Builds with other browser scripts than the real ones. */
  async function buildScripts(cwd: string, scripts: Record<string, string>): Promise<void> {
    const stand = (id: string): string | undefined => scripts[id.replace(/^.*[\\/]/, '')]
    const replace: Plugin = {
      name: 'replace',
      enforce: 'pre',
      resolveId: (id) => (id.startsWith('./') && stand(id) !== undefined ? id : undefined),
      load: stand,
    }
    const host: Host = { cwd, env: {}, onRead() {}, onWritten() {}, onProblem() {} }
    const job = { settings: resolveOptions({ lists: 'README.md' }), host, out: join(cwd, 'dist') }
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [replace, buildPlugin(() => job)],
    })
  }

  const scripts = {
    'main.ts': `document.title = 'waiting'; import('./lazy.ts').then(({ show }) => show(document))`,
    'lazy.ts': `export const show = (page: Document): void => { page.title = 'lazy part here' }`,
  }

  test('load from any base path', async () => {
    const cwd = folderWith({ 'README.md': goodList })
    await buildScripts(cwd, scripts)
    const server = await serve(join(cwd, 'dist'), '/deep/name/')
    const browser = await sharedBrowser()
    const page = await browser.newPage()
    onTestFinished(async () => {
      await page.close()
      await server.close()
    })
    await page.goto(server.url)
    await expect.poll(() => page.title()).toBe('lazy part here')
    const names = readdirSync(join(cwd, 'dist/assets')).sort()
    expect(names).toEqual([
      expect.stringMatching(/^lazy-.+\.js$/),
      expect.stringMatching(/^main-.+\.js$/),
    ])
    for (const name of names)
      expect(readFileSync(join(cwd, 'dist/assets', name), 'utf8')).not.toMatch(
        /__VITE_PRELOAD__|vite:preloadError/,
      )
  })

  test('have other names when they change, as does the script that loads them', async () => {
    const namesAfter = async (lazy: string): Promise<string[]> => {
      const cwd = folderWith({ 'README.md': goodList })
      await buildScripts(cwd, { ...scripts, 'lazy.ts': lazy })
      return readdirSync(join(cwd, 'dist/assets')).sort()
    }
    const before = await namesAfter(scripts['lazy.ts'])
    const after = await namesAfter(scripts['lazy.ts'].replace('here', 'there'))
    expect(await namesAfter(scripts['lazy.ts'])).toEqual(before)
    expect(after).toHaveLength(2)
    expect(after.filter((name) => before.includes(name))).toEqual([])
  })

  test.each([
    [
      'a lazy part that imports from the script',
      {
        'main.ts': `import { shared } from './shared.ts'; shared(); import('./lazy.ts')`,
        'lazy.ts': `import { shared } from './shared.ts'; shared()`,
        'shared.ts': `export const shared = (): void => console.log(location)`,
      },
      'bundle a copy',
    ],
    [
      'two scripts that share a part',
      {
        'main.ts': `import './shared.ts'`,
        'boot.ts': `import './shared.ts'`,
        'shared.ts': `console.log(location)`,
      },
      'must be whole',
    ],
  ])('fail the build as %s', async (_what, scripts, message) => {
    const cwd = folderWith({ 'README.md': goodList })
    await expect(buildScripts(cwd, scripts)).rejects.toThrow(message)
    expect(readdirSync(cwd)).toEqual(['README.md'])
  })
})

test('a page opened from its folder, without a server, can be filtered, and offers and folds nothing else', async () => {
  const note = 'A note of many lines. '.repeat(30)
  const cwd = folderWith({ 'README.md': `${goodList}3. [A](https://example.org/a) ${note}\n` })
  await buildIn(cwd, { lists: 'README.md' })
  const browser = await sharedBrowser()
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', ({ message }) => problems.push(message))
  const address = pathToFileURL(join(cwd, 'dist/index.html')).href
  await page.goto(`${address}?q=nvlm`)
  const rows = page.locator('main li:visible')
  await expect.poll(() => rows.count()).toBe(1)
  await page.locator('input[type=search]').fill('')
  await expect.poll(() => rows.count()).toBe(3)
  expect(
    await page.evaluate<number>(
      `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('.fold .note'))`,
    ),
  ).toBe(0)
  await rows.last().hover()
  await page.locator('.settings').click()
  expect(await page.locator('.menu > :visible').count()).toBe(1)
  await page.locator('.theme').click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.goto(`${address}#unknown`)
  expect(problems).toEqual([])
})

describe('a build that fails', () => {
  const old = {
    'dist/.listwright.json': wrote('index.html', 'old.txt'),
    'dist/index.html': 'old',
    'dist/old.txt': 'old',
  }

  test.each([
    ['for a problem of a list', { lists: 'README.md' }, listWithProblems, 'ListProblemsError'],
    [
      'for a warning in strict mode',
      { lists: 'README.md', strict: true },
      `${goodList}words [x](u v\n`,
      'ListProblemsError',
    ],
    ['for a list that is missing', { lists: 'gone.md' }, goodList, 'UsageError'],
  ])('%s changes nothing', async (_why, options, list, name) => {
    const cwd = folderWith({ 'README.md': list, ...old })
    const before = filesIn(cwd)
    await expect(buildIn(cwd, options)).rejects.toMatchObject({ name })
    expect(filesIn(cwd)).toEqual(before)
  })

  test('during rendering changes nothing', async () => {
    const cwd = folderWith({ 'README.md': goodList, ...old })
    const before = filesIn(cwd)
    const settings = resolveOptions({ lists: 'README.md' })
    const reading = readLists(settings, cwd)
    const broken: unknown = { ...reading.lists[0], sections: undefined }
    await expect(
      buildSite(settings, { cwd, reading: { ...reading, lists: [broken as List] } }),
    ).rejects.toThrow()
    expect(filesIn(cwd)).toEqual(before)
  })

  test('when interrupted leaves no files behind', async () => {
    const cwd = folderWith({ 'README.md': goodList, ...old })
    const before = filesIn(cwd)
    const cleanUps: (() => void | Promise<void>)[] = []
    const host: Host = {
      cwd,
      env: {},
      onRead() {},
      onWritten() {},
      onProblem() {},
      onInterrupt: (cleanUp) => void cleanUps.push(cleanUp),
    }
    let seen = 0
    const interrupt: Plugin = {
      name: 'interrupt',
      // Until the pages are made nothing lies on the disk and nobody waits for a signal, so that it ends the process.
      generateBundle: {
        order: 'pre',
        handler() {
          expect(cleanUps).toEqual([])
          expect(readdirSync(cwd).sort()).toEqual(['README.md', 'dist'])
        },
      },
      async writeBundle() {
        seen = Object.keys(filesIn(cwd)).length
        for (const cleanUp of cleanUps) await cleanUp()
        expect(filesIn(cwd)).toEqual(before)
        throw new Error('interrupted')
      },
    }
    const job = { settings: resolveOptions({ lists: 'README.md' }), host, out: join(cwd, 'dist') }
    await expect(
      build({
        configFile: false,
        logLevel: 'silent',
        plugins: [interrupt, buildPlugin(() => job)],
      }),
    ).rejects.toThrow('interrupted')
    expect(seen).toBeGreaterThan(Object.keys(before).length)
    expect(filesIn(cwd)).toEqual(before)
  })
})

describe('the output folder', () => {
  test('keeps what no build wrote, its modes, and the link to it', async () => {
    const cwd = folderWith({
      'README.md': goodList,
      'real/.listwright.json': wrote('index.html', 'old/a.txt'),
      'real/index.html': 'a theme without a generator',
      'real/old/a.txt': 'old',
      'real/CNAME': 'papers.example.org',
      'real/thesis/index.html': generator,
    })
    chmodSync(join(cwd, 'real'), 0o2775)
    symlinkSync('real', join(cwd, 'dist'))
    const inode = statSync(join(cwd, 'real')).ino
    await buildIn(cwd, { lists: 'README.md' })
    await buildIn(cwd, { lists: 'README.md' })
    const files = filesIn(join(cwd, 'real'))
    expect(files['index.html']).toContain(generator)
    expect([files['CNAME'], files['thesis/index.html']]).toEqual(['papers.example.org', generator])
    expect(readdirSync(join(cwd, 'real'))).not.toContain('old')
    expect(statSync(join(cwd, 'real'))).toMatchObject({ mode: 0o42775, ino: inode })
    expect(readdirSync(cwd).sort()).toEqual(['README.md', 'dist', 'real'])
  })

  test('may have what people put beside a site before there is one', async () => {
    const files = { 'README.md': goodList, 'dist/CNAME': 'a.org', 'dist/.nojekyll': '' }
    const cwd = folderWith(files)
    await buildIn(cwd, { lists: 'README.md' })
    expect(readdirSync(join(cwd, 'dist'))).toContain('index.html')
    expect(filesIn(cwd)).toMatchObject(files)
  })

  const refusals: [what: string, out: string, files: Record<string, string>, reason: string][] = [
    ['a file', 'dist', { dist: 'x' }, 'is a file'],
    ['the working folder', '.', {}, 'contains the working folder'],
    ['a folder above', '..', {}, 'contains the working folder'],
    ['a folder with a list in it', 'lists', { 'lists/deep/a.md': goodList }, 'contains a list'],
    [
      'a folder that is not a site',
      'docs',
      { 'docs/a.txt': 'x', 'docs/b.txt': 'x', 'docs/c.txt': 'x', 'docs/d.txt': 'x' },
      'has a.txt, b.txt, c.txt and 1 more, and no build wrote it: .listwright.json is missing',
    ],
    [
      'a site of something else',
      'docs',
      { 'docs/index.html': generator },
      'has index.html, and no build wrote it: .listwright.json is missing',
    ],
    [
      'a repository',
      'pages',
      { 'pages/.git/HEAD': 'x', 'pages/index.html': generator },
      'is a git repository',
    ],
    [
      'a site that has a file of something else in the place of a page',
      'docs',
      { 'docs/index.html': 'thesis', 'docs/.listwright.json': wrote('papers.json') },
      'has index.html, which Listwright did not write and would overwrite; move it away, or',
    ],
    ['a folder inside .git', '.git/site', { '.git/HEAD': 'x' }, 'is inside .git'],
  ]

  test.each(refusals)('is not %s', async (_what, out, files, reason) => {
    const cwd = folderWith({ 'README.md': goodList, ...files })
    const before = filesIn(cwd)
    await expect(
      buildIn(cwd, {
        lists: ['README.md', ...('lists/deep/a.md' in files ? ['lists/deep/a.md'] : [])],
        out,
      }),
    ).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(reason) as string,
    })
    expect(filesIn(cwd)).toEqual(before)
  })
})

describe('an output folder that cannot be written', () => {
  const long = 'n'.repeat(256)
  const cases: [what: string, out: string, reason: string][] = [
    ['after a file', 'README.md/site', ': a part of the path is a file (ENOTDIR)'],
    ['a link that leads nowhere', 'lost', ' is a broken link'],
    [
      'after a link that leads nowhere',
      'lost/site',
      ': a part of the path is a broken link (EEXIST)',
    ],
    ['of too long a name', long, ': the name is too long (ENAMETOOLONG)'],
    ['of a name with a zero byte', 'a\0b', ' has a zero byte in its name'],
  ]
  if (existsSync('/proc/self'))
    cases.push(
      ['in /proc', '/proc/site', ': no folder can be created there (ENOENT)'],
      ['below what is not in /proc', '/proc/no/site', ': no folder can be created there (ENOENT)'],
    )

  test.each(cases)('%s', async (_what, out, reason) => {
    const cwd = folderWith({ 'README.md': goodList })
    symlinkSync('nowhere', join(cwd, 'lost'))
    await expect(buildIn(cwd, { lists: 'README.md', out })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(
        `utput folder ${out}${reason}; choose another --out`,
      ) as string,
    })
    expect(readdirSync(cwd).sort()).toEqual(['README.md', 'lost'])
  })

  test('leaves no temporary folders behind', async () => {
    const cwd = folderWith({ 'README.md': goodList })
    await expect(buildIn(cwd, { lists: 'README.md', out: `a/b/${long}` })).rejects.toThrow('long')
    expect(readdirSync(cwd)).toEqual(['README.md'])
  })

  test('as its disk is full, by Node and by Rolldown', () => {
    const byNode = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const byRolldown = new Error('Failed to write\n    No space left on device (os error 28)')
    for (const error of [byNode, byRolldown])
      expect(unwritable('/a/site', '/a', error)?.message).toBe(
        'Cannot write output folder site: the disk is full (ENOSPC); choose another --out',
      )
    expect(unwritable('/a/site', '/a', new TypeError('broken'))).toBeNull()
  })
})

describe('the plugin in a Vite configuration', () => {
  test('uses its folders and base', async () => {
    const cwd = folderWith({ 'lists/a.md': goodList, 'public/theirs.txt': 'x', '.env': 'X=1' })
    const told: string[] = []
    const host = { onWritten: ({ folder }: WrittenSite) => void told.push(folder), onRead() {} }
    await build({
      root: cwd,
      configFile: false,
      base: '/name/',
      build: { outDir: 'site' },
      plugins: [listwright({ lists: 'lists' }, host)],
    })
    expect(told).toEqual([join(cwd, 'site')])
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain(generator)
    expect(readdirSync(cwd).sort()).toEqual(['.env', 'lists', 'public', 'site'])
  })

  test('fails in one sentence after the problems', async () => {
    const cwd = folderWith({ 'a.md': listWithProblems })
    const rules: string[] = []
    const host = {
      onRead: ({ diagnostics }: { diagnostics: { rule: string }[] }) =>
        void rules.push(...diagnostics.map(({ rule }) => rule)),
    }
    const failed: unknown = await build({
      root: cwd,
      configFile: false,
      plugins: [listwright({ lists: 'a.md' }, host)],
    }).catch((error: unknown) => error)
    expect(rules).toEqual(['unsafe-target'])
    expect(inspect(failed)).toBe('The lists cannot be published; nothing was written')
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('rejects unknown options', () => {
    const options: unknown = { lists: 'a.md', tittle: 'x' }
    const start = build({
      root: folderWith({ 'a.md': goodList }),
      configFile: false,
      plugins: [listwright(options as Options)],
    })
    return expect(start).rejects.toThrow(
      'Unknown option "tittle" in the options of listwright(); use one of lists, out',
    )
  })
})
