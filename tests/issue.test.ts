import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { type Api, keepIssue, serveApi } from './github-api.ts'
import { type Ended, folderWith } from './run-cli.ts'

const bot = 'github-actions[bot]'
const marker = '<!-- listwright:links-list -->'

/** A problem as `check --links --format json` prints it. */
const problem = (rule: string, message: string, line = 5): object => ({
  path: 'lists/a b.md',
  line,
  column: 3,
  endLine: line,
  endColumn: 9,
  level: 'warning',
  rule,
  message,
})
const gone = problem(
  'link-gone',
  'Unexpected dead link `https://example.org/a` (404), expected more',
)
const moved = problem(
  'link-moved',
  'Unexpected old address `http://b.example`, expected another',
  7,
)
const doubt = problem(
  'link-unsure',
  'Unexpected answer for `http://c.example` (403), expected a page',
)

/** Runs `listwright issue` as a step of a workflow. */
async function issue(api: Api, report: unknown, args: string[] = []): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const text = typeof report === 'string' ? report : JSON.stringify(report)
  const code = await main(['issue', '--report', 'links.json', ...args], {
    cwd: folderWith({ 'links.json': text }),
    env: {
      GITHUB_API_URL: api.url,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_REPOSITORY: 'someone/papers',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_TOKEN: 'ghs_secret',
    },
    stdout: { write: (part) => void (ended.stdout += part), isTTY: false },
    stderr: { write: (part) => void (ended.stderr += part), isTTY: false },
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    onInterrupt() {},
  })
  return { ...ended, code }
}

test('one issue is created, updated, closed and opened again', async () => {
  const api = await serveApi()
  // Of another account, and of this one about something else.
  keepIssue(api, 'stranger', `${marker}\nmine`)
  keepIssue(api, bot, 'About the site')
  const steps: [report: object[], said: string, state: string][] = [
    [[gone], 'created', 'open'],
    [[gone], 'up to date', 'open'],
    [[gone, moved], 'updated', 'open'],
    [[doubt], 'closed', 'closed'],
    [[doubt], 'up to date', 'closed'],
    [[moved], 'reopened', 'open'],
  ]
  for (const [report, said, state] of steps) {
    expect(await issue(api, report)).toEqual({
      code: 0,
      stdout: `The issue was ${said}: https://github.test/someone/papers/issues/22\n`,
      stderr: '',
    })
    expect(api.issues).toHaveLength(3)
    expect(api.issues[2]).toMatchObject({ state, title: expect.stringContaining('dead') as string })
  }
  expect(api.issues.slice(0, 2)).toMatchObject([
    { body: `${marker}\nmine`, state: 'open' },
    { body: 'About the site', state: 'open' },
  ])
  // Closed as not planned, it stays closed; its text is kept up to date.
  Object.assign(api.issues[2] ?? {}, { state: 'closed', state_reason: 'not_planned' })
  expect((await issue(api, [gone])).stdout).toContain('was updated')
  expect(api.issues[2]).toMatchObject({
    state: 'closed',
    body: expect.stringContaining('404') as string,
  })
})

test('without anything to do there is no issue', async () => {
  const api = await serveApi()
  const { code, stdout } = await issue(api, [doubt])
  expect([code, stdout, api.issues]).toEqual([0, 'No issue: no link is dead or moved\n', []])
})

test('says what is dead, moved and not judged, with links, and a list cannot break it', async () => {
  const api = await serveApi()
  const hostile =
    'Unexpected dead link `https://example.org/@team/"><img src=x>#1` (404), expected </details> @everyone #12 [x](javascript:y)'
  await issue(api, [gone, problem('link-gone', hostile), moved, doubt])
  const [{ body } = { body: '' }] = api.issues
  expect(body).toContain(`${marker}\n**2 links are dead, 1 moved, 1 could not be judged.**`)
  const html = new MarkdownIt({ html: true }).render(body)
  expect(html).toContain(
    `<a href="https://github.test/someone/papers/blob/${'a'.repeat(40)}/lists/a%20b.md?plain=1#L5">lists/a b.md:5</a>: Unexpected dead link <a href="https://example.org/a">`,
  )
  expect(html.match(/<h4>.*<\/h4>|<summary>.*<\/summary>/g)).toEqual([
    '<h4>Dead (2)</h4>',
    '<h4>Moved (1)</h4>',
    '<summary>Not judged (1)</summary>',
  ])
  expect(html.match(/<\/details>/g)).toHaveLength(1)
  expect(html).not.toMatch(/<img|href="javascript|@everyone|@team[^/]*<|#12/)
})

test('very many links fit into an issue', async () => {
  const api = await serveApi()
  const many = Array.from({ length: 1000 }, () => gone)
  expect(await issue(api, many)).toMatchObject({ code: 0 })
  expect(api.issues[0]?.body).toMatch(/- … and \d{3} more\n/)
})

test.each([
  ['# Markdown', 'no report of listwright check --format json: it is no JSON'],
  [[{ rule: 'x' }], 'the report[0].path must be a string'],
])('%j is no report', async (report, message) => {
  const api = await serveApi()
  const { code, stderr } = await issue(api, report)
  expect([code, stderr, api.asked]).toEqual([2, expect.stringContaining(message), []])
})

test.each([
  [403, 'it needs `issues: write`'],
  [410, 'check that issues are on'],
])('a refusal with %d is explained', async (status, message) => {
  const api = await serveApi()
  api.refusals.push({ method: 'POST', status, message: 'Resource not accessible' })
  const { code, stderr } = await issue(api, [gone])
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})
