import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Io, Output } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'
import { makeClient } from '../src/github/client.ts'
import { commentBody } from '../src/github/comment-body.ts'
import { readEvent } from '../src/github/event.ts'
import { explain } from '../src/github/explain.ts'
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

/** Writes a comment with a clock that runs a thousand times faster. */
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

test('the first run makes the comment, the next ones write over it, and the same text asks for nothing', async () => {
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

test('a text that GitHub gives back with other ends of lines is the same', async () => {
  const api = await serveApi()
  keep(api, bot, `${marker}\r\nNew`)
  expect(await post(api)).toMatchObject({ done: 'unchanged' })
})

test('only a comment of its own that starts with its marker is written over', async () => {
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

test('it is found after hundreds of others', async () => {
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

test('one that was deleted is made anew, also where that happens in between', async () => {
  const api = await serveApi()
  keep(api, bot, `${marker}\nOld`)
  api.refusals.push({ method: 'PATCH', status: 404, message: 'Not Found' })
  expect(await post(api)).toMatchObject({ done: 'created' })
  api.comments.length = 0
  expect(await post(api)).toMatchObject({ done: 'created' })
  expect(bodies(api)).toEqual([`${marker}\nNew\n`])
})

test('nothing to say makes no comment, but takes back what an earlier one said', async () => {
  const api = await serveApi()
  expect(await comment(api, ' \n')).toMatchObject({
    code: 0,
    stdout: 'Nothing to say on #7: no comment\n',
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
    'a rate limit that ends soon',
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
])('%s is waited for', async (_name, refusals) => {
  const api = await serveApi()
  keep(api, bot, `${marker}\nOld`)
  api.refusals.push(...refusals)
  expect(await post(api)).toMatchObject({ done: 'updated' })
  expect(api.refusals).toEqual([])
  expect(api.asked).toHaveLength(2 + refusals.length)
})

test('a comment that was made although the server broke is not made twice', async () => {
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
    'a token that is wrong',
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
    'a pull request that is not there',
    { method: 'GET', status: 404, message: 'Not Found' },
    1,
    /404: Not Found/,
  ],
  [
    'a comment that GitHub does not take',
    { method: 'POST', status: 422, message: 'Validation Failed' },
    1,
    /422: Validation Failed/,
  ],
  [
    'a server that stays broken',
    { method: 'GET', status: 500, message: 'Oops \u001B[31m' },
    4,
    /500: Oops.*several tries/,
  ],
  [
    'a connection that stays broken',
    { method: 'GET', status: 'broken' },
    4,
    /500: .*several tries/,
  ],
  [
    'a comment on which the server always breaks',
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
    /rate limit of GitHub \(403\).*later/,
  ],
  [
    'too many requests for long',
    { method: 'GET', status: 429, message: 'Too many' },
    4,
    /rate limit of GitHub \(429\)/,
  ],
])('%s is explained', async (_name, refusal, tries, sentence) => {
  const api = await serveApi()
  api.refusals.push(...Array.from({ length: 10 }, () => refusal))
  expect(await post(api)).toMatch(sentence)
  expect(10 - api.refusals.length).toBe(tries)
  expect(bodies(api)).toEqual([])
})

test('a refusal ends in a sentence, without a stack, a token or a command of the runner', async () => {
  const api = await serveApi()
  api.refusals.push({ method: 'POST', status: 403, message: 'No\n::error::x \u001B[31m' })
  const { code, stdout, stderr } = await comment(api, '::error::x ghs_other')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^listwright: Unexpected token \(403: No\), [^\n]*\n$/)
  expect(stderr).not.toMatch(/^\s*::|ghs_|at .*\.js/m)
  expect(stderr).not.toContain('\u001B')
})

test('for a run of a fork the pull request is the one whose head GitHub says was run', async () => {
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
])('a pull request that %s gets no comment', async (_name, pulls) => {
  const api = await serveApi()
  for (const { number, sha } of pulls)
    api.pulls.push({
      number,
      state: 'open',
      head: { ref: 'patch-1', sha: sha.repeat(40), repo: { full_name: 'stranger/papers' } },
    })
  expect(await comment(api, 'x', run)).toMatchObject({
    code: 0,
    stdout: 'No open pull request stands at that commit alone: no comment\n',
  })
  expect(writes(api)).toEqual([])
})

test.each([
  ['push', { commits: [] }],
  ['workflow_run', { workflow_run: { ...run.workflow_run, event: 'push' } }],
  ['workflow_run', { workflow_run: { ...run.workflow_run, head_repository: null } }],
  ['pull_request', { pull_request: { number: '7; rm' } }],
  ['pull_request', null],
])('an event %s about no pull request is none', (name, payload) =>
  expect(readEvent(name, payload)).toBeNull(),
)

test('a link in the place of the text is not followed: it could lead to what must not be published', async () => {
  const api = await serveApi()
  const cwd = folderWith({ 'event.json': JSON.stringify(pullRequest), secret: 'password' })
  symlinkSync('secret', join(cwd, 'comment.md'))
  expect(await runIn(api, cwd, 'pull_request')).toMatchObject({
    code: 2,
    stderr: 'listwright: Unexpected body comment.md, expected a file of at most 4 MB\n',
  })
  expect(api.asked).toEqual([])
})

test('a usage error is told before anything is asked', async () => {
  const cwd = folderWith({ 'comment.md': 'x' })
  const fails = async (args: string[], env: Record<string, string> = {}): Promise<string> =>
    (await runMain(args, cwd, env)).stderr
  expect(await fails([])).toContain('expected --body')
  expect(await fails(['--body', 'comment.md'])).toContain('expected GITHUB_REPOSITORY')
  const env = { GITHUB_REPOSITORY: 'someone/papers', GITHUB_EVENT_NAME: 'pull_request' }
  for (const path of ['gone.json', 'comment.md'])
    expect(
      await fails(['--body', 'comment.md'], { ...env, GITHUB_EVENT_PATH: join(cwd, path) }),
    ).toContain('expected a file of JSON')
  expect(await fails(['--body', 'comment.md', '--id', 'a -->'])).toContain('Unexpected id')
  expect(await fails(['README.md', '--body', 'comment.md'])).toContain('Unexpected list README.md')
})

test('a text too long is cut after a line, with nothing left open, and says where all of it is', () => {
  const text = `# Changes\n\n<details><summary>Added</summary>\n\n\`\`\`\`md\n${'- a paper @someone 论文\n'.repeat(6000)}\`\`\`\`\n\n</details>\n`
  const body = commentBody('list', text, 'https://github.test/run')
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body.length).toBeGreaterThan(60_000)
  expect(body).toMatch(
    /论文\n````\n\n<\/details>\n\nThis is too long for a comment and was cut\. \[All of it\]\(https:\/\/github\.test\/run\) is in the summary of the run\.\n$/,
  )
})

test('whatever the text is, the comment fits, starts with its marker and mentions nobody', () => {
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

test('mentions are broken, addresses and the look of everything else stay', () => {
  const text =
    'by @everyone, (@org/team) `@code` <b>@x</b> me@example.org https://medium.com/@user ${{ github.token }} <script>'
  expect(commentBody('list', text, '')).toBe(
    `${marker}\n${text.replace(/(?<=[ (`>])@/g, '@\u2060')}\n`,
  )
})
