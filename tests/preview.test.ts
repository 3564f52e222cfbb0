import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { bin, cleanEnv, folderWith, goodList, runCli } from './run-cli.ts'

interface Running {
  url: string
  printed(): string
  end(): Promise<unknown[]>
}

async function preview(cwd: string, ...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [bin, 'preview', '--port', '0', ...args], {
    cwd,
    env: cleanEnv(),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/http:\S+/)
  return {
    url: /http:\S+/.exec(printed)?.[0] ?? '',
    printed: () => printed,
    end: () => {
      const ended = once(child, 'exit')
      child.kill('SIGINT')
      return ended
    },
  }
}

/** The status of an address as it is written, without a browser's tidying of `..`. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url)
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      done(response.statusCode)
    })
      .on('error', fail)
      .end()
  })
}

test('serves what was built, nothing else, on the loopback, and ends at once', async () => {
  const cwd = folderWith({ 'README.md': goodList, secret: 'x' })
  expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0 })
  const { url, printed, end } = await preview(cwd)
  expect(printed()).toMatch(/^http:\/\/localhost:\d+\/\n$/)
  const page = await (await fetch(url)).text()
  expect(page).toContain('NVLM')
  expect(page).toContain('Content-Security-Policy')
  for (const [path, status, type] of [
    ['papers.json', 200, 'application/json'],
    ['favicon.svg', 200, 'image/svg+xml'],
    ['gone.html', 404, null],
    ['gone/', 404, null],
  ] as const) {
    const response = await fetch(url + path)
    const [found = null] = response.headers.get('content-type')?.split(';') ?? []
    expect([path, response.status, found]).toEqual([path, status, type])
  }
  for (const path of ['/../secret', '/%2e%2e/secret', '/@fs/etc/hostname', '/package.json'])
    expect([path, await statusOf(url, path)]).toEqual([path, 404])
  const start = performance.now()
  expect(await end()).toEqual([null, 'SIGINT'])
  expect(performance.now() - start).toBeLessThan(500)
})

test('serves the output folder and the base of the configuration', async () => {
  const cwd = folderWith({
    'README.md': goodList,
    'listwright.config.json': '{ "out": "site", "base": "/papers/" }',
  })
  expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0 })
  const { url } = await preview(cwd)
  expect(url).toMatch(/\/papers\/$/)
  expect(await (await fetch(url)).text()).toContain('NVLM')
})

test.each([
  [['preview'], 'There is no site in dist; run listwright build first'],
  [['preview', 'README.md'], 'preview serves what build wrote; omit README.md'],
  [['preview', '--port', 'x'], '--port must be a number'],
])('%j is a usage error', async (args, message) => {
  const cwd = folderWith(args.includes('--port') ? { 'dist/index.html': '' } : {})
  expect(await runCli(args, { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(message) as string,
  })
})
