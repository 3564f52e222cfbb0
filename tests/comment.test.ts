import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Io, Output } from '../src/cli/environment.ts'
import { main } from '../src/cli/main.ts'
import { makeClient } from '../src/github/client.ts'
import { commentBody } from '../src/github/comment-body.ts'
import { readEvent } from '../src/github/event.ts'
import { explain } from '../src/github/explain-error.ts'
import { type Posted, postComment } from '../src/github/post-comment.ts'
import { type Api, keep, type Refusal, serveApi } from './github-api.ts'
import { type Ended, folderWith } from './run-cli.ts'

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

/** Runs `listwright comment` as a step of a workflow. */
function comment(
  api: Api,
  body: string,
  event: object = pullRequest,
  args: string[] = [],
): Promise<Ended> {
  const cwd = folderWith({ 'comment.md': body, 'event.json': JSON.stringify(event) })
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
  return runMain(['--body', 'comment.md', ...args], cwd, env)
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
  expect(await comment(api, 'Two papers added\n')).toEqual({
    code: 0,
    stdout:
      'The comment on #7 was created: https://github.test/someone/papers/pull/7#issuecomment-1001\n',
    stderr: '',
  })
  expect(await comment(api, 'Three papers added\n')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('was updated') as string,
  })
  expect(await comment(api, 'Three papers added\n')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('was up to date') as string,
  })
  expect(bodies(api)).toEqual(['Nice', `${marker}\nThree papers added\n`])
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
  for (const id of ['video', 'audio', 'video']) await comment(api, id, pullRequest, ['--id', id])
  expect(bodies(api)).toEqual([
    '<!-- listwright:video -->\nvideo\n',
    '<!-- listwright:audio -->\naudio\n',
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

test('an empty text creates no comment, but updates an earlier one', async () => {
  const api = await serveApi()
  expect(await comment(api, ' \n')).toMatchObject({
    code: 0,
    stdout: 'No comment on #7: nothing to report\n',
  })
  expect(writes(api)).toEqual([])
  keep(api, bot, `${marker}\nTwo papers added`)
  expect(await comment(api, '')).toMatchObject({ code: 0 })
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
  const { code, stdout, stderr } = await comment(api, '::error::x ghs_other')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^listwright: The token cannot write comments \(403: No\); [^\n]*\n$/)
  expect(stderr).not.toMatch(/^\s*::|ghs_|at .*\.js/m)
  expect(stderr).not.toContain('\u001B')
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
  expect(await comment(api, '#99 is where this belongs', run)).toMatchObject({
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
  expect(await comment(api, 'x', run)).toMatchObject({
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

test('does not follow a symbolic link as --body, which could expose a secret', async () => {
  const api = await serveApi()
  const cwd = folderWith({ 'event.json': JSON.stringify(pullRequest), secret: 'password' })
  symlinkSync('secret', join(cwd, 'comment.md'))
  expect(await runIn(api, cwd, 'pull_request')).toMatchObject({
    code: 2,
    stderr:
      'listwright: Cannot use comment.md as --body; it must be a regular file of at most 4 MB\n',
  })
  expect(api.asked).toEqual([])
})

test('reports usage errors before any request', async () => {
  const cwd = folderWith({ 'comment.md': 'x' })
  const fails = async (args: string[], env: Record<string, string> = {}): Promise<string> =>
    (await runMain(args, cwd, env)).stderr
  expect(await fails([])).toContain('comment needs --body')
  expect(await fails(['--body', 'comment.md'])).toContain('GITHUB_REPOSITORY is not set')
  const env = { GITHUB_REPOSITORY: 'someone/papers', GITHUB_EVENT_NAME: 'pull_request' }
  for (const path of ['gone.json', 'comment.md'])
    expect(
      await fails(['--body', 'comment.md'], { ...env, GITHUB_EVENT_PATH: join(cwd, path) }),
    ).toContain('as JSON')
  expect(await fails(['--body', 'comment.md', '--id', 'a -->'])).toContain('Invalid --id a -->')
  expect(await fails(['README.md', '--body', 'comment.md'])).toContain(
    'comment takes only options, but got README.md',
  )
})

test('cuts a long text at the end of a line, closes open blocks, and links to the full text', () => {
  const text = `# Changes\n\n<details><summary>Added</summary>\n\n\`\`\`\`md\n${'- a paper @someone 论文\n'.repeat(6000)}\`\`\`\`\n\n</details>\n`
  const body = commentBody('list', text, 'https://github.test/run')
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body.length).toBeGreaterThan(60_000)
  expect(body).toMatch(
    /论文\n````\n\n<\/details>\n\nThis comment was cut because it is too long\. \[The summary of the run\]\(https:\/\/github\.test\/run\) has the full text\.\n$/,
  )
})

test('any comment fits, starts with its marker and mentions nobody', () => {
  const piece = oneof(
    string({ unit: 'binary' }),
    constantFrom(
      '@everyone',
      '\r\n',
      '```',
      '<details>',
      '</details>',
      '\0',
      marker,
      '😀',
      '::error::x',
    ),
  )
  assert(
    property(array(piece), nat(3000), (pieces, times) => {
      const body = commentBody('list', pieces.join('').repeat(times), 'https://github.test/run')
      expect(body.length).toBeLessThanOrEqual(65_536)
      expect(body.startsWith(`${marker}\n`)).toBe(true)
      expect(body).not.toMatch(/(?:^|[^\w/])@\w/)
    }),
    { numRuns: 60 },
  )
})

test('breaks mentions, keeps addresses and formatting', () => {
  const text =
    'by @everyone, (@org/team) `@code` <b>@x</b> me@example.org https://medium.com/@user ${{ github.token }} <script>'
  expect(commentBody('list', text, '')).toBe(
    `${marker}\n${text.replace(/(?<=[ (`>])@/g, '@\u2060')}\n`,
  )
})
