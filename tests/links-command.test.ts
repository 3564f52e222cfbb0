import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { Cache } from '../src/links/verdict-cache.ts'
import { addressesOf } from '../src/model/addresses.ts'
import { resolveOptions } from '../src/model/options.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { repositoryWith } from './git-repository.ts'
import { cleanEnv, type Ended, folderWith } from './run-cli.ts'

async function check(cwd: string, ...args: string[]): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const code = await main(['check', ...args], {
    cwd,
    env: cleanEnv(),
    stdout: { write: (text) => void (ended.stdout += text), isTTY: false },
    stderr: { write: (text) => void (ended.stderr += text), isTTY: true },
    readStdin: async () => new TextEncoder().encode(list),
    now: Date.now,
    onInterrupt() {},
  })
  return { ...ended, code }
}

const list = `# Papers

See [the home](https://example.org/home) of all.

## Models

- [Alpha](https://example.org/alpha#top) - The first, see [Beta](https://example.org/beta).
- [Beta](https://example.org/beta) - The second [[Code](https://example.org/code)]
- [Gamma](https://example.org/gamma) - The third
`
const verdicts: Record<string, Verdict> = {
  'https://example.org/home': { kind: 'unsure', reason: '503' },
  'https://example.org/alpha': { kind: 'moved', to: 'https://example.org/a' },
  'https://example.org/beta': { kind: 'gone', reason: '404' },
  'https://example.org/code': { kind: 'alive' },
  'https://example.org/gamma': { kind: 'alive' },
}

/** Fills a cache, so that no host is asked. */
function answers(folder: string, all = verdicts): string {
  const cache = new Cache(join(folder, 'answers'), Date.now() - 1000)
  for (const [url, verdict] of Object.entries(all)) cache.add(url, verdict)
  return join(folder, 'answers')
}

test('every address of a list is known with its place, once', () => {
  const {
    lists: [read],
  } = readLists(resolveOptions({ lists: '-' }), '.', new TextEncoder().encode(list))
  expect(read && addressesOf(read).map(({ url, place }) => `${place.line} ${url}`)).toEqual([
    '3 https://example.org/home',
    '7 https://example.org/alpha#top',
    '7 https://example.org/beta',
    '8 https://example.org/beta',
    '8 https://example.org/code',
    '9 https://example.org/gamma',
  ])
})

test('what is found about links is reported like all problems, in each place', async () => {
  const cwd = folderWith({ 'README.md': list })
  const cache = ['--links', '--cache', answers(cwd)]
  const text = await check(cwd, ...cache)
  expect(text.stdout.match(/^README.*link-\w+\)$/gm)).toEqual([
    expect.stringMatching(
      /^README\.md:3:16: info: .*example\.org\/home` \(503\).*\(link-unsure\)$/,
    ),
    expect.stringMatching(
      /^README\.md:7:11: info: .*`https:\/\/example\.org\/a#top`, .*\(link-moved\)$/,
    ),
    expect.stringMatching(
      /^README\.md:7:66: warning: .*\(404\).*\/web\/https:\/\/example\.org\/beta`\) \(link-gone\)$/,
    ),
    expect.stringMatching(/^README\.md:8:10: warning: .*\(link-gone\)$/),
  ])
  expect(text.code).toBe(0)
  expect(text.stderr).toContain('Asked 5 of 5 links, 1 dead …')
  expect((await check(cwd, ...cache, '--strict')).code).toBe(1)

  const only = await check(cwd, ...cache, '--rule', 'link-gone', '--format', 'json')
  expect(JSON.parse(only.stdout)).toMatchObject([
    { line: 7, column: 66, endColumn: 90, level: 'warning', rule: 'link-gone' },
    { line: 8, rule: 'link-gone' },
  ])
  expect((await check(cwd, ...cache, '--format', 'github')).stdout).toContain(
    '::warning file=README.md,line=8,endLine=8,col=10,endColumn=33,title=link-gone::',
  )
  expect((await check(cwd, ...cache, '--format', 'sarif')).stdout).toContain(
    '"ruleId": "link-gone"',
  )
  expect((await check(cwd, '--stdin', ...cache)).stdout).toContain('(link-gone)')
  // Without the option nothing is asked, and a comment about links is not reported as unused.
  expect((await check(cwd)).stdout).not.toContain('link-')
})

test('levels and comments of the list apply', async () => {
  const cwd = folderWith({
    'README.md': `${list.replace('- [Beta]', '<!-- listwright-disable-next-line link-gone -- the authors said so -->\n- [Beta]')}\n<!-- listwright-disable-file link-unsure -- I looked -->\n`,
    'listwright.config.json': '{ "rules": { "link-gone": "error", "link-moved": "off" } }',
  })
  const cache = ['--links', '--cache', answers(cwd)]
  const { code, stdout } = await check(cwd, ...cache)
  expect(stdout.match(/^README.*$/gm)).toEqual([
    expect.stringMatching(/^README\.md:7:66: error: .*\(link-gone\)$/),
  ])
  expect(code).toBe(1)
  expect((await check(cwd)).stdout).not.toContain('README.md:')
})

test('with --new-since only new addresses are asked', async () => {
  const cwd = repositoryWith({ 'README.md': list })
  writeFileSync(
    join(cwd, 'README.md'),
    `${list}- [Delta](https://example.org/beta#new) - The fourth\n- [Epsilon](https://example.org/e) - The fifth\n`,
  )
  // Without an answer to the others, asking one would take longer than a test may.
  const folder = answers(cwd, { 'https://example.org/e': { kind: 'gone', reason: '410' } })
  const { stdout, stderr } = await check(cwd, '--links', '--cache', folder, '--new-since', 'HEAD')
  expect(stdout.match(/^README.*$/gm)).toEqual([
    expect.stringMatching(/^README\.md:11:13: warning: .*\(410\).*\(link-gone\)$/),
  ])
  expect(stderr).toContain('Asked 1 of 1 link, 1 dead …')
})

test('asks hosts, and keeps what they answer in the git folder', async () => {
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    response.writeHead(request.url === '/here' ? 200 : 410).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const address = server.address()
  const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const cwd = repositoryWith({
    'README.md': `# Papers\n\n- [Alpha](${host}/here) - The first\n- [Beta](${host}/gone) - The second\n`,
  })
  const refused = await check(cwd, '--links', '--rule', 'link-unsure')
  expect(refused.stdout.match(/only asked with --allow-private/g)).toHaveLength(2)
  expect(asked).toBe(0)
  for (const _ of ['asked', 'kept']) {
    const { code, stdout } = await check(cwd, '--links', '--allow-private', '--strict')
    expect([code, stdout.match(/\/gone` \(410\)/g)]).toEqual([1, ['/gone` (410)']])
  }
  expect(asked).toBe(2)
  expect(readFileSync(join(cwd, '.git/listwright/links.jsonl'), 'utf8').split('\n')).toHaveLength(3)
})

test.each([
  [['--links', '--fix'], 'Give either --links or --fix'],
  [['--cache', 'x'], '--cache needs --links'],
  [['--allow-private'], '--allow-private needs --links'],
  [['--rule', 'order,link-gone'], '--rule link-gone needs --links'],
  [['--links', '--cache', 'README.md/x'], 'Cannot write the cache'],
])('%j is a usage error', async (args, message) => {
  const cwd = folderWith({ 'README.md': list })
  mkdirSync(join(cwd, 'folder'))
  const { code, stderr } = await check(cwd, ...args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})
