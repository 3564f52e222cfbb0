import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer, type InlineConfig, preview } from 'vite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildSite, defineConfig } from '../src/index.ts'
import { resolveOptions } from '../src/model/options.ts'
import type { Host, WrittenSite } from '../src/vite/host.ts'
import { listwright } from '../src/vite/plugin.ts'
import { folderWith, goodList } from './run-cli.ts'

const address = { port: 0, host: '127.0.0.1' }
const brokenList = `${goodList}3. [T](javascript:x)\n`

/** A development server in a Vite configuration, with what its host was reported. */
async function startServer(
  files: Record<string, string>,
  options = {},
): Promise<{ cwd: string; url: string; reported: string[] }> {
  const cwd = folderWith(files)
  const reported: string[] = []
  const host: Partial<Host> = {
    onRead: ({ diagnostics }) => void reported.push(diagnostics.map(({ rule }) => rule).join()),
    onProblem: (error) => void reported.push(String(error)),
  }
  const server = await createServer({
    root: cwd,
    configFile: false,
    logLevel: 'silent',
    server: address,
    plugins: [listwright({ lists: 'README.md', ...options }, host)],
  })
  onTestFinished(() => server.close())
  await server.listen()
  return { cwd, url: server.resolvedUrls?.local[0] ?? '', reported }
}

const textAt = async (url: string): Promise<string> => (await fetch(url)).text()

describe('the Vite plugin', () => {
  test('serves only pages and the files next to them', async () => {
    const { url, reported } = await startServer({ 'README.md': goodList })
    expect(await textAt(`${url}?q=nvlm`)).toContain('NVLM')
    const data = await fetch(`${url}papers.json`)
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await data.json()).toMatchObject({ papers: [{ title: 'NVLM' }, { title: 'Molmo' }] })
    expect((await fetch(`${url}gone.html`)).status).toBe(404)
    expect(reported).toEqual([''])
  })

  test('keeps the last good page of a list that was deleted, shows why, and recovers', async () => {
    const { cwd, url, reported } = await startServer({ 'README.md': goodList })
    const list = join(cwd, 'README.md')
    rmSync(list)
    await expect
      .poll(() => textAt(url), { timeout: 20_000 })
      .toContain('No such file or folder: README.md')
    expect(await textAt(url)).toContain('NVLM')
    expect(reported.at(-1)).toContain('UsageError')
    // As git does: the file is whole when it appears.
    writeFileSync(`${list}.new`, brokenList)
    renameSync(`${list}.new`, list)
    await expect.poll(() => textAt(url), { timeout: 20_000 }).toContain('unsafe-target')
    expect(reported.at(-1)).toBe('unsafe-target')
  })

  test('shows what is wrong with a template, with a page or without', async () => {
    const { url, reported } = await startServer(
      { 'README.md': goodList, 'theme/footer.eta': '<%= oh( %>' },
      { templates: 'theme' },
    )
    const page = await fetch(url)
    expect(page.status).toBe(500)
    expect(await page.text()).toContain('theme/footer.eta')
    expect((await fetch(`${url}papers.json`)).status).toBe(404)
    expect(reported.at(-1)).toContain('theme/footer.eta')
  })

  test('previews the site from its output folder', async () => {
    const cwd = folderWith({ 'README.md': goodList })
    const config: InlineConfig = {
      root: cwd,
      configFile: false,
      logLevel: 'silent',
      preview: address,
      plugins: [listwright({ lists: 'README.md', out: 'site' })],
    }
    await build(config)
    const server = await preview(config)
    onTestFinished(() => server.close())
    expect(await textAt(server.resolvedUrls?.local[0] ?? '')).toContain('NVLM')
  })
})

describe('the package', () => {
  test('builds a site with a custom host', async () => {
    const cwd = folderWith({ 'README.md': goodList })
    const written: WrittenSite[] = []
    const site = await buildSite(resolveOptions(defineConfig({ lists: 'README.md' })), {
      cwd,
      onWritten: (each) => void written.push(each),
    })
    expect(site.folder).toBe(join(cwd, 'dist'))
    expect(site.files.map(({ path }) => path)).toContain('index.html')
    expect(written).toEqual([site])
  })
})
