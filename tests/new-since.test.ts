import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { commit, git, repositoryWith } from './git-repository.ts'
import { cleanEnv, type Ended, folderWith } from './run-cli.ts'
import { problemsSince } from '../src/cli/new-problems.ts'
import { resolveOptions } from '../src/model/options.ts'
import { parseSources, type Reading } from '../src/pipeline/read-lists.ts'

/** A list with an error in line 6 and a warning in line 7. */
const broken =
  '# Papers\n\n## Models\n\n1. [Alpha](https://a.example) - the first\n2. [Beta]() - the second\n4. [Gamma](https://c.example) - the third (open\n'

async function check(cwd: string, ...args: string[]): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const code = await main(['check', ...args], {
    cwd,
    env: cleanEnv(),
    stdout: { write: (text) => void (ended.stdout += text), isTTY: false },
    stderr: { write: (text) => void (ended.stderr += text), isTTY: false },
    readStdin: async () => new TextEncoder().encode(broken),
    now: () => 0,
    onInterrupt() {},
  })
  return { ...ended, code }
}

const put = (cwd: string, text: string): void => writeFileSync(join(cwd, 'README.md'), text)

test('only problems that the revision does not have are printed and fail; old ones are counted', async () => {
  const cwd = repositoryWith({ 'README.md': broken })
  expect(await check(cwd)).toMatchObject({ code: 1 })
  // the old problems stand in other lines now
  put(cwd, broken.replace('## Models', 'Some words.\n\n## Models'))
  const old = await check(cwd, '--new-since', 'HEAD', '--strict')
  expect(old).toMatchObject({ code: 0, stderr: '' })
  expect(old.stdout).toMatch(
    /^3 entries in 1 section.*; new: no problems; old: 1 error, 2 warnings$/m,
  )
  expect(old.stdout).not.toContain('README.md:')

  put(cwd, `${broken}5. [Delta](https://d.example) - the fourth (open\n`)
  const warned = await check(cwd, '--new-since', 'HEAD')
  expect(warned.stdout.match(/^README\.md:.*/gm)).toEqual([
    expect.stringMatching(/^README\.md:8:\d+: warning: .*\(parentheses\)$/),
  ])
  expect(warned.code).toBe(0)
  expect(await check(cwd, '--new-since', 'HEAD', '--strict')).toMatchObject({ code: 1 })

  put(cwd, `${broken}5. [Delta]() - the fourth\n`)
  const failed = await check(cwd, '--new-since', 'HEAD', '--format', 'github')
  expect(failed.stdout).toMatch(/^::error file=README\.md,line=8/)
  expect(failed.stdout.match(/^::/gm)).toHaveLength(1)
  expect(failed.code).toBe(1)
})

test('compares with the merge base, also with a renamed list', async () => {
  const cwd = repositoryWith({ 'README.md': broken })
  git(cwd, 'checkout', '--quiet', '-b', 'patch')
  put(cwd, `${broken}5. [Delta]() - the fourth\n`)
  commit(cwd)
  git(cwd, 'checkout', '--quiet', 'main')
  // what main repairs meanwhile is not what the branch breaks
  put(cwd, broken.replace('[Beta]()', '[Beta](https://b.example)'))
  commit(cwd)
  git(cwd, 'checkout', '--quiet', 'patch')
  expect((await check(cwd, '--new-since', 'main')).stdout).toContain('new: 1 error; old: 1 error')
  git(cwd, 'mv', 'README.md', 'list.md')
  commit(cwd)
  expect((await check(cwd, 'list.md', '--new-since', 'main')).stdout).toContain('new: 1 error; old')
  rmSync(join(cwd, 'list.md'))
  expect(await check(cwd, 'list.md', '--new-since', 'main')).toMatchObject({ code: 2 })
})

test('all problems of a list that the revision does not have are new', async () => {
  const cwd = repositoryWith({ 'other.md': broken })
  put(cwd, broken)
  const { code, stdout } = await check(cwd, '--new-since', 'HEAD')
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('new: 1 error, 2 warnings; old: no problems'),
  ])
})

test.each([
  [['--new-since', 'gone'], 'Unknown revision gone'],
  [['--new-since', 'HEAD..HEAD'], 'takes one revision, not the range HEAD..HEAD'],
  [['--new-since', 'HEAD', '--fix'], 'either --new-since or --fix'],
  [['--new-since', 'HEAD', '--stdin'], 'cannot compare stdin'],
])('%j is a usage error', async (args, message) => {
  const cwd = repositoryWith({ 'README.md': broken })
  const { code, stderr } = await check(cwd, ...args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test('needs a repository', async () => {
  const cwd = folderWith({ 'README.md': broken })
  const { code, stderr } = await check(cwd, '--new-since', 'HEAD')
  expect([code, stderr]).toEqual([2, expect.stringContaining('Not a git repository')])
})

describe('after a save', () => {
  const reading = (text: string): Reading =>
    parseSources([{ path: 'a.md', bytes: Buffer.from(text), folder: '' }], resolveOptions({}))
  const since = (before: string, after: string): string[] =>
    problemsSince(reading(before), reading(after)).map(({ rule, place }) => `${rule} ${place.line}`)

  test.each([
    ['nothing is new in the same text', broken, []],
    ['a problem that moved is not new', broken.replace('# Papers\n', '# Papers\n\nWords.\n'), []],
    ['a problem of a new line is', `${broken}5. [Delta]() - the fourth\n`, ['empty-target 8']],
    [
      'a problem that is there twice now is new once',
      `${broken}4. [Gamma](https://c.example) - the third (open\n`,
      ['duplicate-paper 8', 'numbering 8', 'parentheses 8'],
    ],
    [
      'a problem that was fixed is not',
      broken.replace('[Beta]()', '[Beta](https://b.example)'),
      [],
    ],
  ])('%s', (_, after, expected) => expect(since(broken, after)).toEqual(expected))
})
