import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import type { Io, Output } from '../src/cli/environment.ts'
import { main } from '../src/cli/main.ts'
import { makeClient } from '../src/github/client.ts'
import { readEvent } from '../src/github/event.ts'
import { explain } from '../src/github/explain-error.ts'
import { type Posted, postComment } from '../src/github/post-comment.ts'
import { type Api, keep, type Refusal, serveApi } from './github-api.ts'
import { type Ended, folderWith } from './run-cli.ts'
import { paperOf as paperWith } from './paper.ts'

const bot = 'github-actions[bot]'
const marker = '<!-- listwright:list -->'
const token = 'ghs_secret'
const pullRequest = { pull_request: { number: 7 } }
const run = {
  workflow_run: {
    event: 'pull_request',
    head_sha: 'a'.repeat(40),
    head_branch: 'patch-1',
    head_repository: { full_name: 'stranger/papers' },
    html_url: 'https://github.test/someone/papers/actions/runs/5',
    pull_requests: [],
  },
}

const url = 'https://github.test/someone/papers/actions/runs/5'
const footer = `[The run](${url}) has the full report and what was built.`

/** A paper as a report has it. */
const paperOf = (title: string, link: string | null = 'https://a.example'): object => ({
  ...paperWith({ id: 'a', section: ['Models'], title, link }),
  note: null,
  line: 5,
})

/** What `listwright diff --format json` prints, as far as it is read. */
const reportWith = (...changes: object[]): string =>
  JSON.stringify({ lists: [{ before: 'README.md', after: 'README.md', changes }] })

/** The report of papers that were added. */
const added = (...titles: string[]): string =>
  reportWith(...titles.map((title) => ({ kind: 'paper-added', paper: paperOf(title) })))

/** Runs `listwright comment` as a step of a workflow. */
function comment(
  api: Api,
  report: string,
  event: object = pullRequest,
  args: string[] = [],
): Promise<Ended> {
  const cwd = folderWith({ 'report.json': report, 'event.json': JSON.stringify(event) })
  return runIn(api, cwd, Object.keys(event)[0] ?? '', args)
}

function runIn(api: Api, cwd: string, event: string, args: string[] = []): Promise<Ended> {
  const env = {
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_REPOSITORY: 'someone/papers',
    GITHUB_RUN_ID: '5',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(cwd, 'event.json'),
    GITHUB_TOKEN: token,
  }
  return runMain(['--report', 'report.json', ...args], cwd, env)
}

async function runMain(args: string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTTY: false,
    write: (text) => void (ended[name] += text),
  })
  const io: Io = {
    cwd,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    onInterrupt() {},
  }
  return Object.assign(ended, { code: await main(['comment', ...args], io) })
}

/** Posts a comment with waits a thousand times shorter. */
async function post(api: Api, body = `${marker}\nNew\n`): Promise<Posted | string | null> {
  const client = makeClient({ apiUrl: api.url, token, second: 1 })
  return postComment(
    client,
    {
      owner: 'someone',
      repo: 'papers',
      number: 7,
      author: bot,
      id: 'list',
      body,
      onlyUpdate: false,
    },
    1,
  ).catch((error: unknown) => explain(error))
}

const writes = (api: Api): string[] =>
  api.asked.filter(({ method }) => method !== 'GET').map(({ method }) => method)
const bodies = (api: Api): string[] => api.comments.map(({ body }) => body)

test('the first run creates the comment, later runs update it, and an equal text changes nothing', async () => {
  const api = await serveApi()
  keep(api, 'reader', 'Nice')
  expect(await comment(api, added('A', 'B'))).toEqual({
    code: 0,
    stdout:
      'The comment on #7 was created: https://github.test/someone/papers/pull/7#issuecomment-1001\n',
    stderr: '',
  })
  expect(await comment(api, added('A', 'B', 'C'))).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('was updated') as string,
  })
  expect(await comment(api, added('A', 'B', 'C'))).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('was up to date') as string,
  })
  expect(bodies(api)).toEqual([
    'Nice',
    `${marker}\n**3 papers added.**\n\n#### Papers added (3)\n\n- Models\n${['A', 'B', 'C'].map((title) => `  - [${title}](https://a.example/)\n`).join('')}\n${footer}\n`,
  ])
  expect(writes(api)).toEqual(['POST', 'PATCH'])
  expect(new Set(api.asked.map(({ headers }) => headers.authorization))).toEqual(
    new Set([`token ${token}`]),
  )
})

test('a text that differs only in line endings is equal', async () => {
  const api = await serveApi()
  keep(api, bot, `${marker}\r\nNew`)
  expect(await post(api)).toMatchObject({ done: 'unchanged' })
})

test('updates only a comment by its author that starts with its marker', async () => {
  const api = await serveApi()
  const others = [`${marker}\nMine!`, 'x', `> ${marker}`, '<!-- listwright:other -->\nAnother list']
  keep(api, 'stranger', others[0] ?? '')
  for (const body of others.slice(1)) keep(api, bot, body)
  expect(await post(api)).toMatchObject({ done: 'created' })
  expect(bodies(api)).toEqual([...others, `${marker}\nNew\n`])
})

test('several lists keep a comment each', async () => {
  const api = await serveApi()
  for (const id of ['video', 'audio', 'video'])
    await comment(api, added(id), pullRequest, ['--id', id])
  expect(bodies(api)).toEqual([
    expect.stringMatching(/^<!-- listwright:video -->\n[^]*\[video\]/),
    expect.stringMatching(/^<!-- listwright:audio -->\n[^]*\[audio\]/),
  ])
})

test('finds the comment after hundreds of others', async () => {
  const api = await serveApi()
  for (let index = 0; index < 240; index++) keep(api, 'reader', `+${index}`)
  keep(api, bot, `${marker}\nOld`)
  expect(await post(api)).toMatchObject({ done: 'updated' })
  expect(api.asked.map(({ path }) => new URL(path, api.url).search)).toEqual([
    '?per_page=100',
    '?per_page=100&page=2',
    '?per_page=100&page=3',
    '',
  ])
})

test('creates a new comment if the earlier one was deleted, even during the update', async () => {
  const api = await serveApi()
  keep(api, bot, `${marker}\nOld`)
  api.refusals.push({ method: 'PATCH', status: 404, message: 'Not Found' })
  expect(await post(api)).toMatchObject({ done: 'created' })
  api.comments.length = 0
  expect(await post(api)).toMatchObject({ done: 'created' })
  expect(bodies(api)).toEqual([`${marker}\nNew\n`])
})

test('a report without changes creates no comment, but updates an earlier one', async () => {
  const api = await serveApi()
  expect(await comment(api, reportWith({ kind: 'reordered', section: null }))).toMatchObject({
    code: 0,
    stdout: 'No comment on #7: nothing to report\n',
  })
  expect(writes(api)).toEqual([])
  keep(api, bot, `${marker}\nTwo papers added`)
  expect(await comment(api, reportWith())).toMatchObject({ code: 0 })
  expect(bodies(api)).toEqual([`${marker}\nThis pull request does not change the list.\n`])
})

test.each<[string, Refusal[]]>([
  [
    'a server error',
    [
      { method: 'GET', status: 502 },
      { method: 'GET', status: 500 },
      { method: 'GET', status: 503 },
    ],
  ],
  ['a broken connection', [{ method: 'GET', status: 'broken' }]],
  ['too many requests', [{ method: 'GET', status: 429 }]],
  [
    'a secondary rate limit',
    [
      {
        method: 'PATCH',
        status: 403,
        message: 'You have exceeded a secondary rate limit',
        headers: { 'retry-after': '60' },
      },
    ],
  ],
  [
    'a short rate limit',
    [
      {
        method: 'GET',
        status: 403,
        message: 'API rate limit exceeded',
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 30),
        },
      },
    ],
  ],
])('waits after %s', async (_name, refusals) => {
  const api = await serveApi()
  keep(api, bot, `${marker}\nOld`)
  api.refusals.push(...refusals)
  expect(await post(api)).toMatchObject({ done: 'updated' })
  expect(api.refusals).toEqual([])
  expect(api.asked).toHaveLength(2 + refusals.length)
})

test('creates no second comment if the server failed after creating one', async () => {
  const api = await serveApi()
  api.refusals.push(
    { method: 'POST', status: 502 },
    { method: 'POST', status: 'broken', after: true },
  )
  expect(await post(api)).toMatchObject({ done: 'unchanged' })
  expect(bodies(api)).toEqual([`${marker}\nNew\n`])
  expect(api.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST', 'GET'])
})

test.each<[string, Refusal, number, RegExp]>([
  [
    'a wrong token',
    { method: 'GET', status: 401, message: 'Bad credentials' },
    1,
    /401: Bad credentials/,
  ],
  [
    "a fork's token",
    { method: 'POST', status: 403, message: 'Resource not accessible by integration' },
    1,
    /403: Resource not accessible by integration.*pull-requests: write.*docs\/github\.md/,
  ],
  [
    'a missing pull request',
    { method: 'GET', status: 404, message: 'Not Found' },
    1,
    /404: Not Found/,
  ],
  [
    'a rejected comment',
    { method: 'POST', status: 422, message: 'Validation Failed' },
    1,
    /422: Validation Failed/,
  ],
  [
    'a persistent server error',
    { method: 'GET', status: 500, message: 'Oops \u001B[31m' },
    4,
    /500: Oops.*several tries/,
  ],
  ['a persistent connection error', { method: 'GET', status: 'broken' }, 4, /500: .*several tries/],
  [
    'a server error for each attempt to create the comment',
    { method: 'POST', status: 502, message: 'Oops' },
    3,
    /502: Oops/,
  ],
  [
    'a rate limit of an hour',
    {
      method: 'GET',
      status: 403,
      message: 'API rate limit exceeded',
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      },
    },
    1,
    /rate limit is exceeded \(403\).*later/,
  ],
  [
    'too many requests for a long time',
    { method: 'GET', status: 429, message: 'Too many' },
    4,
    /rate limit is exceeded \(429\)/,
  ],
])('%s is explained', async (_name, refusal, tries, sentence) => {
  const api = await serveApi()
  api.refusals.push(...Array.from({ length: 10 }, () => refusal))
  expect(await post(api)).toMatch(sentence)
  expect(10 - api.refusals.length).toBe(tries)
  expect(bodies(api)).toEqual([])
})

test('prints a refusal as one sentence, without a stack trace, a token or a workflow command', async () => {
  const api = await serveApi()
  api.refusals.push({ method: 'POST', status: 403, message: 'No\n::error::x \u001B[31m' })
  const { code, stdout, stderr } = await comment(api, added('::error::x ghs_other'))
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^listwright: The token cannot write comments \(403: No\); [^\n]*\n$/)
  expect(stderr).not.toMatch(/^\s*::|ghs_|at .*\.js/m)
  expect(stderr).not.toContain('\u001B')
})

test('prints no token that a server sends back, and gives it to no other host', async () => {
  const api = await serveApi()
  api.refusals.push({ method: 'POST', status: 403, message: `No to ${token}` })
  expect((await comment(api, added('x'))).stderr).toContain('403: No to ***')
  const elsewhere = await serveApi()
  const client = makeClient({ apiUrl: api.url, token, second: 1 })
  await expect(client.request(`GET ${elsewhere.url}/repos`)).rejects.toThrow('gets no token')
  expect(elsewhere.asked).toEqual([])
  // something else than comments
  for (const method of ['GET', 'POST']) {
    api.refusals.push({ method, status: 200 })
    const { code, stderr } = await comment(api, added('x'))
    expect([code, stderr]).toEqual([2, expect.stringContaining('answered without comments')])
  }
})

test('for a fork, finds the pull request by the commit of the run', async () => {
  const api = await serveApi()
  const head = { ref: 'patch-1', sha: 'a'.repeat(40), repo: { full_name: 'stranger/papers' } }
  api.pulls.push(
    { number: 5, state: 'open', head: { ...head, sha: 'b'.repeat(40) } },
    { number: 6, state: 'closed', head },
    { number: 7, state: 'open', head },
    { number: 8, state: 'open', head: { ...head, repo: { full_name: 'stranger/other' } } },
  )
  expect(await comment(api, added('#99 is where this belongs'), run)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('#7 was created') as string,
  })
  expect(decodeURIComponent(api.asked[0]?.path ?? '')).toContain(
    '?state=open&head=stranger:patch-1&per_page=100',
  )
})

test.each([
  ['has a newer commit', [{ number: 7, sha: 'b' }]],
  ['is closed', []],
  [
    'shares its head with another',
    [
      { number: 7, sha: 'a' },
      { number: 9, sha: 'a' },
    ],
  ],
])('no comment on a pull request that %s', async (_name, pulls) => {
  const api = await serveApi()
  for (const { number, sha } of pulls)
    api.pulls.push({
      number,
      state: 'open',
      head: { ref: 'patch-1', sha: sha.repeat(40), repo: { full_name: 'stranger/papers' } },
    })
  expect(await comment(api, added('x'), run)).toMatchObject({
    code: 0,
    stdout: 'No comment: not exactly one open pull request has this commit as its head\n',
  })
  expect(writes(api)).toEqual([])
})

test.each([
  ['push', { commits: [] }],
  ['workflow_run', { workflow_run: { ...run.workflow_run, event: 'push' } }],
  ['workflow_run', { workflow_run: { ...run.workflow_run, head_repository: null } }],
  ['pull_request', { pull_request: { number: '7; rm' } }],
  ['pull_request', null],
])('event %s has no pull request', (name, payload) => expect(readEvent(name, payload)).toBeNull())

test('on another event says where to run it', async () => {
  const cwd = folderWith({ 'event.json': '{}', 'report.json': added('x') })
  const env = {
    GITHUB_REPOSITORY: 'someone/papers',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(cwd, 'event.json'),
    GITHUB_TOKEN: 'x',
  }
  expect(await runMain(['--report', 'report.json'], cwd, env)).toMatchObject({
    code: 2,
    stderr:
      'listwright: Event push has no pull request; run this on pull_request, or on workflow_run after it\n',
  })
})

test('does not follow a symbolic link as --report, which could expose a secret', async () => {
  const api = await serveApi()
  const cwd = folderWith({ 'event.json': JSON.stringify(pullRequest), secret: 'password' })
  symlinkSync('secret', join(cwd, 'report.json'))
  expect(await runIn(api, cwd, 'pull_request')).toMatchObject({
    code: 2,
    stderr:
      'listwright: Cannot use report.json as --report; it must be a regular file of at most 16 MB\n',
  })
  expect(api.asked).toEqual([])
})

test('reports usage errors before any request', async () => {
  const cwd = folderWith({ 'report.json': added('x'), 'broken.json': 'x' })
  const fails = async (args: string[], env: Record<string, string> = {}): Promise<string> =>
    (await runMain(args, cwd, env)).stderr
  expect(await fails([])).toContain('comment needs --report')
  expect(await fails(['--report', 'report.json'])).toContain('GITHUB_REPOSITORY is not set')
  const env = { GITHUB_REPOSITORY: 'someone/papers', GITHUB_EVENT_NAME: 'pull_request' }
  for (const path of ['gone.json', 'broken.json'])
    expect(
      await fails(['--report', 'report.json'], { ...env, GITHUB_EVENT_PATH: join(cwd, path) }),
    ).toContain('as JSON')
  const event = join(cwd, 'event.json')
  writeFileSync(event, JSON.stringify(pullRequest))
  for (const secret of [
    { GITHUB_TOKEN: 'ghs_a\nb' },
    { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'https://me:hidden@api.example.org' },
  ]) {
    const said = await fails(['--report', 'report.json'], {
      ...env,
      GITHUB_EVENT_PATH: event,
      ...secret,
    })
    expect(said).toMatch(/^listwright: GITHUB_\w+ (?:has|must)[^\n]*\n$/)
    expect(said).not.toMatch(/ghs_|hidden/)
  }
  expect(await fails(['--report', 'report.json', '--id', 'a -->'])).toContain('Invalid --id a -->')
  expect(await fails(['README.md', '--report', 'report.json'])).toContain(
    'comment takes only options, but got README.md',
  )
})

test.each<[what: string, report: string, reason: string]>([
  ['Markdown', '# Two papers', 'it is no JSON'],
  ['a deep nest', '['.repeat(100_000), 'it is no JSON'],
  ['another object', '{"lists":{}}', 'the report.lists must be an array'],
  ['null', 'null', 'the report must be an object'],
  ['an unknown kind', reportWith({ kind: 'x' }), 'changes[0].kind must be one of paper-added, '],
  ['an inherited kind', reportWith({ kind: 'constructor' }), '.kind must be one of '],
  ['a missing paper', reportWith({ kind: 'paper-added' }), 'changes[0].paper must be an object'],
  [
    'words for a line',
    reportWith({ kind: 'paper-added', paper: { ...paperOf('A'), line: '1 @everyone' } }),
    'changes[0].paper.line must be a whole number',
  ],
  [
    'words for a level',
    reportWith({
      kind: 'problem-new',
      problem: {
        rule: 'x',
        level: '@everyone',
        message: '',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    }),
    'changes[0].problem.level must be one of error, warning',
  ],
])('refuses %s as a report, and posts nothing', async (_what, report, reason) => {
  const api = await serveApi()
  const { code, stderr } = await comment(api, report)
  expect([code, stderr]).toEqual([2, expect.stringContaining(reason)])
  expect(stderr).toMatch(/^listwright: This is no report of [^\n]*\n$/)
  expect(api.asked).toEqual([])
})

/** What GitHub links or notifies, as its documentation and its Markdown library describe it, by the words around it. */
const linked: [what: string, text: string][] = [
  ['a mention', 'cc/@name'],
  ['a mention by a number', '&#64;name'],
  ['a mention by a hexadecimal number', '&#x40;name'],
  ['a mention by a name', '&commat;name'],
  ['a mention in emphasis', '_@name_'],
  ['a mention in strong emphasis', '__@name__'],
  ['a mention after a slash', '/@name'],
  ['a mention of a team', '@org/team'],
  ['a mention in HTML', '<b>@name</b>'],
  ['a mention after an escape', '\\@name'],
  ['a mention over a line', 'a\n@name'],
  ['an issue', '#5'],
  ['an issue by letters', 'GH-5'],
  ['an issue by letters in emphasis', '_gh-5_'],
  ['an issue of a fork', 'jlord#26'],
  ['an issue of a repository', 'owner/repo#5'],
  ['an issue by an entity', '&num;5'],
  ['an issue by its address', 'https://github.com/owner/repo/issues/5'],
  ['a commit', 'a5c3785ed8d6a35868bc169f07e40e889087fd2e'],
  ['a short commit', 'a5c3785'],
  ['a commit of a fork', 'jlord@a5c3785'],
  ['a commit of a repository', 'jlord/sheetsee.js@a5c3785ed8d6a35868bc169f07e40e889087fd2e'],
  ['a bare address', 'www.evil.example'],
  ['an address in emphasis', '_www.evil.example_'],
  ['a mail address', 'name@evil.example'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['an image by reference', '![x]\n\n[x]: https://evil.example/x.png'],
  ['an image in HTML', '<img src="https://evil.example/x.png">'],
  ['a closing word', 'fixes #5'],
  ['another marker', '<!-- listwright:other -->'],
  ['the end of a folded block', '</summary></details>'],
  ['a block of code', '```\n@name\n```'],
  ['a table', '| a |\n| --- |\n| @name |'],
]

/** By these, GitHub finds mentions and references in the text of a page: https://github.com/gjtorikian/html-pipeline. */
const finds = [
  /(?:^|\W)@[a-z0-9][a-z0-9-]*/i,
  /(?:^|\W)@[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9_-]*/i,
  /(?:^|[^&\w])(?:[\w-]+(?:\/[\w.-]+)?)?#\d+/,
  /gh-\d+/i,
  /(?:^|\W)[0-9a-f]{7,40}(?:$|\W)/,
  /https?:\/\//,
  /www\./i,
]

test.each(linked)('%s in a hostile report links to nobody', async (_what, text) => {
  const api = await serveApi()
  const paper = {
    ...paperOf(text, text),
    section: [text],
    note: text,
    orgs: [text],
    tags: [text],
    properties: [{ name: text, value: text }],
  }
  const section = { title: text, anchor: text, path: [text, text], line: 1 }
  const problem = {
    rule: text,
    level: 'error',
    message: text,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  }
  const alias = { html: text, aboveLine: 1, aboveTitle: text }
  const before = {
    ...paper,
    title: `${text} before`,
    link: 'https://github.com/owner/repo/issues/5',
  }
  const both = { before, after: paper }
  const sections = { before: { ...section, title: 'x' }, after: section }
  const changes = [
    { kind: 'paper-added', paper },
    { kind: 'paper-removed', paper: before },
    ...['paper-moved', 'paper-retitled', 'paper-relinked', 'note-changed'].map((kind) => ({
      kind,
      ...both,
    })),
    { kind: 'field-changed', field: 'orgs', was: text, is: `${text} x`, ...both },
    { kind: 'text-changed', was: 'x', is: text, ...both },
    { kind: 'section-added', section },
    { kind: 'section-renamed', ...sections },
    { kind: 'section-moved', ...sections },
    { kind: 'title-changed', before: text, after: `${text} x` },
    { kind: 'anchor-lost', anchor: text, before: { paper }, after: { section }, alias },
    { kind: 'anchor-diverted', anchor: text, before: { section }, after: { paper } },
    { kind: 'problem-new', problem },
    { kind: 'problem-fixed', problem },
    { kind: 'reordered', section },
  ]
  const files = { before: `${text} before`, after: text }
  const summary = '@everyone, see #5'
  const report = {
    summary,
    lists: [
      { ...files, changes, summary },
      { ...files, changes: [] },
    ],
  }
  expect(await comment(api, JSON.stringify(report))).toMatchObject({ code: 0, stderr: '' })
  const [body = ''] = bodies(api)
  expect(body.startsWith(`${marker}\n**2 lists renamed; `)).toBe(true)
  expect(body).not.toContain('@everyone')

  const html = new MarkdownIt({ html: true, linkify: true }).render(body.slice(marker.length))
  const tags = new Set([...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag))
  expect([...tags].filter((tag) => !seenTags.has(tag ?? ''))).toEqual([])
  const hosts = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => new URL(href))
  expect(
    hosts
      .filter(
        ({ href }) => href !== url && href !== 'https://redirect.github.com/owner/repo/issues/5',
      )
      .map(({ href }) => href),
  ).toEqual([])
  const seen = html
    .replace(/<code>.*?<\/code>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:amp|lt|gt|quot);/g,
      (name) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>' })[name] ?? '"',
    )
  expect(finds.filter((find) => find.test(seen)).map(String)).toEqual([])
})

const seenTags = new Set([
  'p',
  'h3',
  'h4',
  'ul',
  'li',
  'a',
  'strong',
  'em',
  'code',
  'details',
  'summary',
])

test('a report of any size gives a comment that fits', async () => {
  const api = await serveApi()
  const titles = Array.from({ length: 5000 }, (_, index) => `Paper ${index} 论文 @someone`)
  expect(await comment(api, added(...titles))).toMatchObject({ code: 0 })
  const [body = ''] = bodies(api)
  expect(body.length).toBeGreaterThan(30_000)
  expect(body).toMatch(
    /rows are left out here.*\n\n\[The run\]\([^)]*\) has the full report[^\n]*\n$/,
  )
  const long = reportWith({
    kind: 'paper-relinked',
    before: paperOf('A'.repeat(100_000), `https://a.example/${'a'.repeat(100_000)}`),
    after: paperOf('B'.repeat(100_000), `https://b.example/${'b'.repeat(100_000)}`),
  })
  expect(await comment(api, long)).toMatchObject({ code: 0 })
  expect(bodies(api)[0]?.length).toBeLessThan(3000)
})
