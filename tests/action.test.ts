import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../src/report/changes/reported-changes.ts'
import { Cache } from '../src/links/verdict-cache.ts'
import { type Api, keep, serveApi } from './github-api.ts'
import { type Json, project, type Ran, runAction } from './run-action.ts'
import { folderWith, goodList, run } from './run-cli.ts'

/** What a stranger may write into a list: for people, for Markdown, for the runner, for a terminal, for a shell. */
const hostile = [
  '3. [@everyone `code` <script>alert(1)</script> ${{ github.token }} $(touch pwned)](https://example.org/a) see @org/team',
  '4. [::error::Owned](https://example.org/b)',
  '::error title=Owned::Owned',
  '##[error]Owned',
  '5. [Red \u001B[31m \u202E text](https://example.org/c)',
  '6. [<!-- listwright:list --> | </details> %0A::error::x](https://example.org/d)',
  '7. [::error title=Owned::x ##[error]Owned](https://example.org/e',
  '8. [Owned](javascript:alert(1))',
].join('\n\n')

interface Repository {
  cwd: string
  event: [string, Json]
}

/** A clone with a pull request from one state of some files to another. */
async function pullRequest(
  before: Record<string, string>,
  after: Record<string, string>,
): Promise<Repository> {
  const cwd = folderWith(before)
  const git = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(
      'git',
      ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
      { cwd, env: { GIT_CONFIG_NOSYSTEM: '1', HOME: cwd } },
    )
    expect([code, stderr]).toEqual([0, expect.anything()])
    return stdout.trim()
  }
  const commit = async (): Promise<string> => {
    await git('add', '-A')
    await git('commit', '-qm', 'x')
    return git('rev-parse', 'HEAD')
  }
  await git('init', '-qb', 'main')
  await commit()
  await git('checkout', '-qb', 'patch')
  for (const [path, text] of Object.entries(after)) writeFileSync(join(cwd, path), text)
  const head = await commit()
  // Meanwhile main goes on: that is not what the pull request changes.
  await git('checkout', '-q', 'main')
  writeFileSync(join(cwd, 'elsewhere.md'), goodList)
  const base = await commit()
  // What actions/checkout leaves after: both merged.
  await git('merge', '-q', '--no-ff', '-m', 'x', 'patch')
  return {
    cwd,
    event: [
      'pull_request',
      { number: 7, pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
    ],
  }
}

/** Enough months for a page with a chart. */
const years = Array.from(
  { length: 24 },
  (_, index) =>
    `- [Paper ${index}](https://arxiv.org/abs/${2101 + 100 * (index % 4) + (index % 12)}.0${1000 + index}) a note\n`,
).join('')
const { grown, broken } = {
  grown: `${goodList}3. [Emu3](https://arxiv.org/abs/2409.18869)\n`,
  broken: `${goodList}3. [T](javascript:x)\n`,
}
const verdict: unknown = expect.stringMatching(/^::error title=Listwright::The lists have problems/)
const newVerdict: unknown = expect.stringMatching(
  /^::error title=Listwright::This change brings new problems/,
)
const access = (api: Api): Record<string, string> => ({ GITHUB_API_URL: api.url })
const uses = ({ used }: Ran): string[] => used.map(({ uses }) => uses.replace(/@.*/, ''))

/** The commands that the runner takes from a log, as its two parsers find them. */
function commandsOf(log: string): string[] {
  let end: string | null = null
  return log.split('\n').flatMap((line) => {
    const [, name = '', text = ''] =
      /^\s*::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? /##\[([\w-]+)/.exec(line) ?? []
    if (end !== null) {
      if (line.trim() === `::${end}::`) end = null
      return []
    }
    if (name === 'stop-commands') end = text
    return name && name !== 'stop-commands' ? [line.trim()] : []
  })
}

test('a pull request is checked, built, compared and commented on', async () => {
  const { cwd, event } = await pullRequest({ 'README.md': goodList }, { 'README.md': grown })
  const api = await serveApi()
  const ran = await runAction('action.yml', {
    cwd,
    event,
    inputs: { comment: 'true' },
    env: access(api),
  })
  expect(ran.log).toContain('3 papers in 1 section')
  expect(ran).toMatchObject({
    ok: true,
    outputs: {
      clean: 'true',
      site: 'dist',
      changed: 'true',
      'artifact-url': 'https://github.test/artifact',
      sarif: '',
    },
  })
  expect(commandsOf(ran.log)).toEqual([])
  expect(ran.summary).toMatch(/3 papers in 1 section.*Emu3/s)
  expect(ran.summary).not.toContain('elsewhere')
  expect(ran.summary).toContain(
    '[Look at the page with these changes](https://github.test/artifact)',
  )
  expect(readFileSync(ran.used[2]?.with['path'] ?? '', 'utf8')).toContain('Emu3')
  expect(uses(ran)).toEqual([
    'actions/setup-node',
    'actions/upload-artifact',
    'actions/upload-artifact',
    'actions/upload-artifact',
  ])
  const page: unknown = expect.stringMatching(/page-list\.html$/)
  expect(ran.used.slice(1)).toMatchObject([
    { with: { name: 'listwright-site', path: 'dist' } },
    { with: { path: page, archive: 'false' } },
    {
      with: {
        name: 'listwright-comment-list',
        path: expect.stringMatching(/report\.json$/) as string,
      },
    },
  ])
  expect(api.comments).toMatchObject([
    {
      body: expect.stringMatching(
        /^<!-- listwright:list -->\n.*Emu3.*\[The run\]\(https:\/\/github\.test\/someone\/papers\/actions\/runs\/5\)/s,
      ) as string,
    },
  ])
})

test(
  'a hostile list is reported first, runs no command and mentions nobody',
  { timeout: 60_000 },
  async () => {
    const many = Array.from(
      { length: 200 },
      (_, index) =>
        `${index + 3}. [The paper of number ${index} ${'x'.repeat(100)}](https://example.org/${index})\n`,
    ).join('')
    const files = {
      'README.md': `${goodList}\n${hostile}\n`,
      '##[error]x.md': goodList,
      '::error::x.md': `${goodList}\n${hostile}\n`,
      'a b.md': goodList + many,
    }
    const { cwd, event } = await pullRequest({ 'README.md': goodList }, files)
    const api = await serveApi()
    // A fork's token can only read: that is reported, too, and is no failure of its own.
    api.refusals.push({
      method: 'POST',
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const ran = await runAction('action.yml', {
      cwd,
      event,
      inputs: { lists: 'README.md\n##[error]x.md\n::error::x.md\n\na b.md', comment: 'true' },
      env: access(api),
    })
    expect(ran.log).toContain('403: Resource not accessible by integration')
    const commands = commandsOf(ran.log)
    expect(commands.slice(-2)).toEqual([
      expect.stringMatching(/^::warning title=Listwright::The comment was not posted/),
      newVerdict,
    ])
    expect(commands).toEqual(
      expect.arrayContaining([expect.stringMatching(/^::error [^:]*file=README\.md,line=22/)]),
    )
    expect(
      commands
        .slice(0, -2)
        .filter((command) => !/^::(?:error|warning|notice) [^:]*file=/.test(command)),
    ).toEqual([])
    expect(ran).toMatchObject({
      ok: false,
      outputs: { clean: 'false', site: '', changed: 'true', 'artifact-url': '' },
    })
    expect(uses(ran)).toEqual(['actions/setup-node', 'actions/upload-artifact'])
    const report = readFileSync(ran.used.at(-1)?.with['path'] ?? '', 'utf8')
    expect(readReport(report).flatMap(({ changes }) => changes).length).toBeGreaterThan(200)
    expect(report).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}/mu)
    expect(ran.log).not.toContain('\u001B')
    expect(ran.summary).toMatch(/ errors?.*Owned/s)
    expect(ran.summary).not.toContain('\u001B')
    expect(ran.summary).not.toMatch(
      /<script|(?:^|[^\w/`])@(?:everyone|org)|<!-- listwright|^<\/details>.*example/m,
    )
    expect((await run('ls', [], { cwd })).stdout).not.toContain('pwned')
  },
)

test('a pull request without changes to lists gets no comment', async () => {
  const { cwd, event } = await pullRequest({ 'README.md': broken, code: '1' }, { code: '2' })
  const api = await serveApi()
  expect(
    (
      await runAction('action.yml', {
        cwd,
        event,
        inputs: { comment: 'true', annotations: 'false' },
        env: access(api),
      })
    ).outputs,
  ).toMatchObject({ changed: 'false' })
  expect(api.comments).toEqual([])
})

test.each<[why: string, failOn: string, text: string, ok: boolean]>([
  ['an old error', 'new', `${broken}4. [Emu3](https://arxiv.org/abs/2409.18869)\n`, true],
  ['a new error', 'new', `${broken}4. [Emu3]()\n`, false],
  ['an old error', 'any', `${broken}4. [Emu3](https://arxiv.org/abs/2409.18869)\n`, false],
  ['a new error', 'none', `${broken}4. [Emu3]()\n`, true],
])('%s with fail-on: %s', async (_why, failOn, text, ok) => {
  const { cwd, event } = await pullRequest({ 'README.md': broken }, { 'README.md': text })
  const ran = await runAction('action.yml', {
    cwd,
    event,
    inputs: { 'fail-on': failOn, annotations: 'false', upload: 'none' },
  })
  expect([ran.ok, ran.outputs['clean']]).toEqual([ok, String(ok)])
  expect(ran.summary.includes('; old: 1 error')).toBe(failOn === 'new')
  expect(ran.outputs['changed']).toBe('true')
})

test('old warnings do not keep back the site of a pull request, though warnings count', async () => {
  const warned = `${goodList}3. [Emu3](https://arxiv.org/abs/2409.18869) - a note (open\n\n## Years\n\n${years}`
  const grownToo = `${warned}- [Molmo 2](https://molmo2.org) another note\n`
  const { cwd, event } = await pullRequest({ 'README.md': warned }, { 'README.md': grownToo })
  const ran = await runAction('action.yml', { cwd, event, inputs: { strict: 'true' } })
  expect(ran).toMatchObject({ ok: true, outputs: { clean: 'true', site: 'dist' } })
  // The page with the chart is not another list.
  expect(readdirSync(join(cwd, 'dist'))).toContain('picture.html')
  expect(ran.outputs['page-url']).toBe('https://github.test/artifact')
})

test('a list with errors is published; one that cannot be fails the run', async () => {
  const event: [string, Json] = ['push', {}]
  const pages = { upload: 'pages', annotations: 'false' }
  const withErrors = folderWith({ 'README.md': `${goodList}3. [Emu3]()\n` })
  const published = await runAction('action.yml', { cwd: withErrors, event, inputs: pages })
  expect(published).toMatchObject({ ok: true, outputs: { clean: 'true', site: 'dist' } })
  expect(published.log).toContain('1 error')
  expect(uses(published)).toContain('actions/upload-pages-artifact')
  for (const failOn of ['new', 'none']) {
    const cwd = folderWith({ 'README.md': broken })
    const ran = await runAction('action.yml', {
      cwd,
      event,
      inputs: { ...pages, 'fail-on': failOn },
    })
    expect(ran).toMatchObject({ ok: false, outputs: { site: '' } })
    expect(commandsOf(ran.log)).toEqual([expect.stringContaining('cannot be published')])
  }
})

test('a shallow checkout gives a warning, not a failure', async () => {
  const { cwd, event } = await pullRequest({ 'README.md': broken }, { code: '2' })
  const shallow = folderWith({})
  await run('git', ['clone', '-q', '--depth', '1', `file://${cwd}`, shallow], { cwd })
  const ran = await runAction('action.yml', {
    cwd: shallow,
    event,
    inputs: { annotations: 'false' },
  })
  expect(ran.outputs['changed']).toBe('')
  expect(commandsOf(ran.log)).toEqual([expect.stringContaining('set `fetch-depth: 0`'), verdict])
})

test('every input has its effect', async () => {
  const cwd = folderWith({
    'my list.md': `${goodList}3. Not [an entry\n`,
    '-dash.md': goodList,
    'my.json': '{ "title": "Configured" }',
  })
  const inputs = {
    lists: 'my list.md\n-dash.md',
    config: 'my.json',
    base: '/papers/',
    site: 'https://example.org/papers/',
    out: 'site',
    sarif: 'problems.sarif',
    annotations: 'false',
    upload: 'pages',
  }
  const ran = await runAction('action.yml', { cwd, event: ['push', {}], inputs })
  expect(ran).toMatchObject({
    ok: true,
    outputs: { sarif: 'problems.sarif', changed: '', changes: '' },
    used: [
      {},
      { uses: expect.stringContaining('upload-pages-artifact') as string, with: { path: 'site' } },
    ],
  })
  expect(commandsOf(ran.log)).toEqual([])
  expect((await run('grep', ['-l', 'example.org/papers/', 'site/sitemap.xml'], { cwd })).code).toBe(
    0,
  )
  expect((await run('grep', ['-c', '"version": *"2.1.0"', 'problems.sarif'], { cwd })).code).toBe(0)
  for (const [name, value] of [
    ['fail-on', 'old'],
    ['strict', 'yes'],
    ['annotations', '1'],
    ['comment', 'on'],
    ['upload', 'site'],
  ] as const) {
    const wrong = await runAction('action.yml', {
      cwd,
      event: ['push', {}],
      inputs: { [name]: value },
    })
    expect([wrong.ok, wrong.log]).toEqual([
      false,
      expect.stringContaining(`::error title=Listwright::Input ${name} must be one of: `),
    ])
  }
})

test('the second workflow posts only what it reads in the report of the first', async () => {
  const api = await serveApi()
  keep(api, 'stranger', '<!-- listwright:list -->\nmine')
  api.pulls.push({
    number: 7,
    state: 'open',
    head: { ref: 'patch', sha: 'a'.repeat(40), repo: { full_name: 'stranger/papers' } },
  })
  const event: [string, Json] = [
    'workflow_run',
    {
      workflow_run: {
        id: 99,
        event: 'pull_request',
        head_sha: 'a'.repeat(40),
        head_branch: 'patch',
        head_repository: { full_name: 'stranger/papers' },
        html_url: 'https://github.test/run',
      },
    },
  ]
  const options = { cwd: folderWith({}), event, env: access(api) }
  const title = (after: string): object => ({ kind: 'title-changed', before: 'Papers', after })
  const report = JSON.stringify({
    lists: [{ before: 'a.md', after: 'a.md', changes: [title('cc/@everyone\n::error::x')] }],
  })
  const none = await runAction('.github/comment/action.yml', options)
  expect([none.ok, none.log]).toEqual([true, expect.stringContaining('no report for a comment')])
  const ran = await runAction('.github/comment/action.yml', {
    ...options,
    files: { 'listwright-comment/report.json': report },
  })
  expect(ran).toMatchObject({
    ok: true,
    used: [{}, { with: { 'run-id': '99', pattern: 'listwright-comment-list' } }],
  })
  expect(commandsOf(ran.log)).toEqual([])
  expect(api.comments.map(({ body }) => body)).toEqual([
    '<!-- listwright:list -->\nmine',
    expect.stringContaining('- of the list: Papers → cc/@\u200Beveryone ::error::x\n'),
  ])
  const markdown = { 'listwright-comment/report.json': '# Two papers @everyone\n::error::x\n' }
  const refused = await runAction('.github/comment/action.yml', { ...options, files: markdown })
  expect(refused.ok).toBe(false)
  expect(commandsOf(refused.log)).toEqual([])
  expect(api.comments).toHaveLength(2)
})

test('the issue about links says what hosts answered', async () => {
  const api = await serveApi()
  const cwd = folderWith({
    'README.md': `${goodList}3. [::error::Owned @everyone](https://example.org/::error::x)\n4. [Here](http://127.0.0.1/)\n`,
  })
  await run('git', ['init', '--quiet'], { cwd })
  const cache = new Cache(join(cwd, '.git/listwright'), Date.now())
  for (const url of ['https://arxiv.org/abs/2409.11402', 'https://molmo.org/'])
    cache.add(url, { kind: 'alive' })
  cache.add('https://example.org/::error::x', { kind: 'gone', reason: '404' })
  const ran = await runAction('.github/links/action.yml', {
    cwd,
    event: ['schedule', {}],
    env: { ...access(api), GITHUB_SHA: 'a'.repeat(40) },
  })
  expect([ran.ok, commandsOf(ran.log)]).toEqual([true, []])
  expect(ran.log).toContain('The issue was created: https://github.test/someone/papers/issues/20')
  expect(api.issues[0]?.body).toContain('**1 link is dead, 0 moved, 1 could not be judged.**')

  const wrong = await runAction('.github/links/action.yml', {
    cwd,
    event: ['schedule', {}],
    inputs: { lists: 'gone.md' },
    env: access(api),
  })
  expect([wrong.ok, wrong.log]).toEqual([false, expect.stringContaining('No such file')])
  expect(api.issues).toHaveLength(1)
})

/** A copy of Listwright, with an npm that only says how it was called. */
function copyWith(files: Record<string, string>): { cwd: string; env: Record<string, string> } {
  const cwd = folderWith({
    'package.json': JSON.stringify({
      type: 'module',
      dependencies: { vite: '^8.0.0' },
      devDependencies: {
        satori: '1.0.0',
        '@octokit/core': '2.0.0',
        mdast: '3.0.0',
        picocolors: '1.0.0',
        vitest: '4.0.0',
      },
    }),
    'package-lock.json': '{}',
    'src/cli/bin.ts': "import { main } from './main.ts'\n",
    'src/cli/main.ts':
      "import colors from 'picocolors'\nimport type { Task } from './build.ts'\nconst run = { build: import('./build.ts'), comment: import('./comment.ts') }\n",
    'src/cli/build.ts':
      "import type {\n  Root,\n} from 'mdast'\nconst vite = import('vite')\nconst draw = import('../card.ts')\n",
    'src/card.ts': "const draw = import('satori/wasm')\n",
    'src/cli/comment.ts': "import { Octokit } from '@octokit/core'\nimport '../card.css'\n",
    output: '',
    'bin/npm':
      '#!/bin/sh\necho "npm $*"\nmkdir "$3/node_modules" && mv "$3"/*.json "$3/node_modules"\n',
    ...files,
  })
  chmodSync(join(cwd, 'bin/npm'), 0o755)
  const path = `${join(cwd, 'bin')}:${process.env['PATH']}`
  return { cwd, env: { GITHUB_OUTPUT: join(cwd, 'output'), PATH: path } }
}

const installer = join(project, '.github/install.sh')

test('it installs exactly what its commands import, at the locked versions', async () => {
  const { cwd, env } = copyWith({ 'lib/cli/bin.js': '' })
  const call = `npm ci --prefix ${cwd}/.install --omit=dev --ignore-scripts --no-audit --no-fund\n`
  const install = async (...commands: string[]): Promise<[printed: string, names: object]> => {
    const { code, stdout, stderr } = await run('bash', [installer, cwd, ...commands], { cwd, env })
    expect([code, stderr]).toEqual([0, ''])
    const text = readFileSync(join(cwd, 'node_modules/package.json'), 'utf8')
    return [stdout, (JSON.parse(text) as { dependencies: object }).dependencies]
  }
  const forComment = { '@octokit/core': '2.0.0', picocolors: '1.0.0' }
  expect(await install('comment')).toEqual([call, forComment])
  expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe(`listwright=${cwd}/lib/cli/bin.js\n`)
  expect(readdirSync(cwd)).not.toContain('.install')
  expect(await install('comment')).toEqual(['', forComment])
  const forBuild = { vite: '^8.0.0', satori: '1.0.0', picocolors: '1.0.0' }
  expect(await install('build')).toEqual([call, forBuild])
  expect(await install('build', 'comment')).toEqual([call, { ...forBuild, ...forComment }])
})

test.each(['comment', 'issue'])('%s needs neither Vite nor what reads lists', async (command) => {
  const { stdout } = await run(
    process.execPath,
    [join(project, '.github/source-manifest.mjs'), project, command],
    { cwd: project },
  )
  const names = Object.keys((JSON.parse(stdout) as { dependencies: object }).dependencies)
  expect(names.filter((name) => !name.startsWith('@octokit/'))).toEqual(['picocolors'])
  expect(names.length).toBeGreaterThan(3)
})

test('it runs its sources, and documents the Node version that it needs', async () => {
  const { cwd, env } = copyWith({})
  const installed = await run('bash', [installer, cwd, 'build'], { cwd, env })
  const reported = readFileSync(join(cwd, 'output'), 'utf8')
  const strips = 'typescript' in process.features && Boolean(process.features.typescript)
  const error = `::error title=Listwright::Listwright needs Node 22.18 or newer, but this is ${process.version}\n`
  expect([installed.code, installed.stdout.startsWith('npm ci '), reported]).toEqual(
    strips ? [0, true, `listwright=${cwd}/src/cli/bin.ts\n`] : [2, false, ''],
  )
  expect(installed.stdout.includes(error)).toBe(!strips)
})
