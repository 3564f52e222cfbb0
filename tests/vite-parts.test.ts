import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Rolldown, ViteDevServer } from 'vite'
import { describe, expect, test } from 'vitest'
import type { OutputFile } from '../src/model/output-file.ts'
import { serveFiles } from '../src/vite/dev-middleware.ts'
import type { Problem } from '../src/vite/dev-site.ts'
import { takeAssets } from '../src/vite/page-assets.ts'
import { problemBar } from '../src/vite/problem-bar.ts'

describe('the development server answers', () => {
  const files: OutputFile[] = [
    { path: 'index.html', content: 'front' },
    { path: 'a b/index.html', content: 'inner' },
    { path: 'papers.bib', content: '@misc{}' },
    { path: 'card.png', content: new Uint8Array([1, 2]) },
  ]

  /** Returns the status, the type and the body of an answer. */
  async function answerTo(
    url: string,
    method = 'GET',
    kept = files,
    problems: Problem[] = [],
  ): Promise<[status: number, type: string | null, body: string]> {
    const site = {
      watched: [],
      concerns: () => false,
      refresh() {},
      files: () => new Map(kept.map((file) => [file.path, file])),
      problems: () => problems,
    }
    const server = {
      transformIndexHtml: async (_: string, html: string) => `${html} with Vite`,
    } as Partial<ViteDevServer> as ViteDevServer
    const handle = serveFiles(site, server)
    const listener = createServer((request, response) =>
      handle(request, response, () => response.destroy()),
    )
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
    try {
      const { port } = listener.address() as AddressInfo
      const answer = await fetch(`http://127.0.0.1:${port}${url}`, { method })
      return [answer.status, answer.headers.get('content-type'), await answer.text()]
    } finally {
      listener.closeAllConnections()
      listener.close()
    }
  }

  test.each<[string, [number, string, string]]>([
    ['/', [200, 'text/html; charset=utf-8', 'front with Vite']],
    ['/?q=x#y', [200, 'text/html; charset=utf-8', 'front with Vite']],
    ['/a%20b/', [200, 'text/html; charset=utf-8', 'inner with Vite']],
    ['/papers.bib', [200, 'application/x-bibtex; charset=utf-8', '@misc{}']],
    ['/card.png', [200, 'application/octet-stream; charset=utf-8', '\u0001\u0002']],
    ['/gone.html', [404, 'text/plain; charset=utf-8', 'Not found\n']],
    ['/gone.json', [404, 'text/plain; charset=utf-8', 'Not found\n']],
    ['/%E0%A4%A', [400, 'text/plain; charset=utf-8', 'Malformed address\n']],
  ])('%s', async (url, expected) => expect(await answerTo(url)).toEqual(expected))

  test('with a page for the problems where there is no other', async () => {
    const problems = [{ message: 'broken' }]
    const [status, , body] = await answerTo('/', 'GET', [], problems)
    expect(status).toBe(500)
    expect(body).toMatch(/<title>Listwright<\/title>.* with Vite$/)
    expect((await answerTo('/papers.json', 'GET', [], problems))[0]).toBe(404)
  })

  test('nothing but GET and HEAD', async () => {
    expect(await answerTo('/', 'POST')).toEqual([405, null, ''])
    expect((await answerTo('/', 'HEAD'))[0]).toBe(200)
  })
})

describe('the assets of a bundle', () => {
  const chunk = (name: string, more: object = {}): object => ({
    type: 'chunk',
    name,
    fileName: `assets/${name}.js`,
    isEntry: true,
    imports: [],
    code: `${name}()\n`,
    ...more,
  })
  const bundleOf = (...files: object[]): Rolldown.OutputBundle =>
    Object.fromEntries(
      files.map((file) => [(file as { fileName: string }).fileName, file]),
    ) as Rolldown.OutputBundle
  const style = { type: 'asset', fileName: 'style.css', source: 'a{}/*$vite$:1*/\n' }

  test('are the code of boot, the style, and the name of main, which stays', () => {
    const lazy = chunk('lazy', { isEntry: false, imports: ['assets/shared.js'] })
    const shared = chunk('shared', { isEntry: false })
    const bundle = bundleOf(chunk('main'), chunk('boot'), chunk('style'), style, lazy, shared)
    expect(takeAssets(bundle)).toEqual({
      kind: 'built',
      boot: 'boot()',
      script: 'assets/main.js',
      style: 'a{}',
    })
    expect(Object.keys(bundle)).toEqual(['assets/main.js', 'assets/lazy.js', 'assets/shared.js'])
  })

  test('may have a style in bytes', () => {
    const bytes = { ...style, source: new TextEncoder().encode('é{}') }
    expect(takeAssets(bundleOf(chunk('main'), chunk('boot'), bytes)).style).toBe('é{}')
  })

  test.each<[string, object[]]>([
    ['The bundle lacks main', [chunk('boot'), style]],
    ['The bundle lacks boot', [chunk('main'), chunk('boot', { isEntry: false }), style]],
    ['The bundle lacks style.css', [chunk('main'), chunk('boot')]],
    [
      'main.ts shares assets/x.js with another entry',
      [chunk('main', { imports: ['assets/x.js'] }), chunk('boot'), style],
    ],
    [
      'assets/lazy.js imports assets/main.js, which is no module',
      [
        chunk('main'),
        chunk('boot'),
        style,
        chunk('lazy', { isEntry: false, imports: ['assets/main.js'] }),
      ],
    ],
    [
      'assets/lazy.js imports assets/gone.js, which is no module',
      [
        chunk('main'),
        chunk('boot'),
        style,
        chunk('lazy', { isEntry: false, imports: ['assets/gone.js'] }),
      ],
    ],
  ])('%s', (message, files) => expect(() => takeAssets(bundleOf(...files))).toThrow(message))
})

test('the bar of problems links to places, escapes messages, and counts what it leaves out', () => {
  const one = problemBar([{ message: '<b>' }], '/')
  expect(JSON.stringify(one)).toContain('&lt;b&gt;')
  const many = JSON.stringify(
    problemBar(
      Array.from({ length: 23 }, (_, line) => ({
        message: 'm',
        place: { shown: `a.md:${line}:1`, file: `/x/a.md:${line}:1` },
      })),
      '/base/',
    ),
  )
  expect(many).toContain('a.md:19:1')
  expect(many).not.toContain('a.md:20:1')
  expect(many).toContain('3 more')
})
