import { Ajv2020 } from 'ajv/dist/2020.js'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { cleanEnv, type Ended, folderWith, runCli } from './run-cli.ts'

const list =
  '# Papers\n\n## Models\n\n1. [Alpha](https://a.example) - the first\n2. [Beta](https://b.example) - the second\n\n## Data\n\n- [Gamma](https://c.example) - the third\n- [Delta](https://d.example) - the fourth\n'

/** A repository with one commit of some files on `main`. */
function repositoryWith(files: Record<string, string>): string {
  const cwd = folderWith(files)
  git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  commit(cwd)
  return cwd
}

function git(cwd: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  return execFileSync('git', args, {
    cwd,
    env: cleanEnv(identity),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function commit(cwd: string): string {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'x')
  return git(cwd, 'rev-parse', 'HEAD')
}

const put = (cwd: string, path: string, text: string): void => writeFileSync(join(cwd, path), text)

async function diff(
  cwd: string,
  args: string[] = [],
  stdin = '',
  env = cleanEnv(),
): Promise<Ended> {
  const text = { stdout: '', stderr: '' }
  const code = await main(['diff', ...args], {
    cwd,
    env,
    stdout: { write: (more) => void (text.stdout += more), isTTY: false },
    stderr: { write: (more) => void (text.stderr += more), isTTY: false },
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    now: () => 0,
    onInterrupt() {},
  })
  return { code, ...text }
}

/** The last line, which sums up. */
const sum = ({ stdout, stderr }: Ended): string =>
  stderr || (stdout.trimEnd().split('\n').at(-1) ?? '')

describe('revisions', () => {
  test('HEAD with the files here, BASE with them, BASE with HEAD', async () => {
    const cwd = repositoryWith({ 'README.md': list })
    expect(sum(await diff(cwd))).toBe('No change')
    put(
      cwd,
      'README.md',
      list
        .replace('1. [Alpha]', '1. [Novel](https://n.example)\n2. [Alpha]')
        .replace('2. [Beta]', '3. [Beta]'),
    )
    expect(sum(await diff(cwd))).toBe('1 paper added')
    const second = commit(cwd)
    expect(sum(await diff(cwd))).toBe('No change')
    put(cwd, 'README.md', list)
    expect(sum(await diff(cwd, ['HEAD~1']))).toBe('No change')
    expect(sum(await diff(cwd, ['HEAD']))).toBe('1 paper removed; 1 anchor would die')
    expect(sum(await diff(cwd, ['HEAD~1', second]))).toBe('1 paper added')
    expect(sum(await diff(cwd, ['HEAD~1..main']))).toBe('1 paper added')
    expect(sum(await diff(cwd, [second, 'HEAD~1']))).toBe('1 paper removed; 1 anchor would die')
  })

  test('BASE...HEAD is what a pull request does, whatever happened on BASE since', async () => {
    const cwd = repositoryWith({ 'README.md': list })
    git(cwd, 'checkout', '--quiet', '-b', 'topic')
    put(cwd, 'README.md', list.replace('[Gamma]', '[Gamma, again]'))
    commit(cwd)
    git(cwd, 'checkout', '--quiet', 'main')
    put(cwd, 'README.md', list.replace('- [Gamma]', '- [Since](https://s.example)\n- [Gamma]'))
    commit(cwd)
    expect(sum(await diff(cwd, ['main...topic']))).toBe('1 paper retitled; 1 anchor would die')
    expect(sum(await diff(cwd, ['...topic']))).toBe('1 paper retitled; 1 anchor would die')
    expect(sum(await diff(cwd, ['main', 'topic']))).toBe(
      '1 paper removed, 1 retitled; 2 anchors would die',
    )
  })

  test('from a folder within, through a link, with lines of another ending', async () => {
    const cwd = repositoryWith({ 'lists/papers.md': list, 'lists/other.txt': '' })
    symlinkSync('lists/papers.md', join(cwd, 'README.md'))
    commit(cwd)
    put(
      cwd,
      'lists/papers.md',
      list.replaceAll('\n', '\r\n').replace('the first', 'the very first'),
    )
    for (const [folder, args] of [
      ['.', []],
      ['lists', ['--list', 'papers.md']],
      ['lists', ['--list=..']],
      ['lists', ['--list', '.']],
    ] as const)
      expect([folder, sum(await diff(join(cwd, folder), [...args]))]).toEqual([
        folder,
        '1 paper with another note',
      ])
  })

  test('several lists: added, removed, renamed, and most of them as they were', async () => {
    const other = (name: string): string =>
      `# ${name}\n\n${Array.from({ length: 4 }, (_, n) => `- [${name} ${n}](https://${name}.example/${n})\n`).join('')}`
    const cwd = repositoryWith({
      'lists/a.md': list,
      'lists/b.md': other('bravo'),
      'lists/c.md': other('charlie'),
      'lists/CONTRIBUTING.md': '# No list\n',
    })
    renameSync(join(cwd, 'lists/b.md'), join(cwd, 'lists/second.md'))
    rmSync(join(cwd, 'lists/c.md'))
    put(cwd, 'lists/new.md', other('november'))
    const { stdout } = await diff(cwd, ['--list', 'lists'])
    expect(stdout).toContain('In lists/b.md → lists/second.md')
    expect(stdout).toContain('In lists/new.md (new)')
    expect(stdout).toContain('In lists/c.md (removed)')
    expect(stdout).not.toContain('lists/a.md')
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^1 list added; 1 list removed; 1 list renamed; 4 papers added, 4 removed;/,
    )
    const named = JSON.parse(
      (
        await diff(cwd, [
          '--list',
          'lists/a.md',
          '--list',
          'lists/b.md',
          '--list',
          'lists/second.md',
          '--format',
          'json',
        ])
      ).stdout,
    ) as { lists: { before: string; after: string; changes: unknown[] }[] }
    expect(named.lists).toEqual([
      { before: 'lists/a.md', after: 'lists/a.md', changes: [] },
      { before: 'lists/b.md', after: 'lists/second.md', changes: [] },
    ])
  })

  test('a list that was renamed is followed by its new name alone', async () => {
    const cwd = repositoryWith({ 'papers.md': list })
    git(cwd, 'mv', 'papers.md', 'README.md')
    put(cwd, 'README.md', list.replace('the first', 'the very first'))
    for (const args of [[], ['--list', 'README.md']])
      expect(sum(await diff(cwd, args))).toBe('1 list renamed; 1 paper with another note')
    commit(cwd)
    expect(sum(await diff(cwd, ['HEAD~1', 'HEAD']))).toBe(
      '1 list renamed; 1 paper with another note',
    )
  })

  test('problems that moved to another line are not new', async () => {
    const cwd = repositoryWith({ 'README.md': `${list}- [Broken]()\n- [Other]()\n` })
    put(cwd, 'README.md', `${list.replace('- [Gamma]', '- [Another]()\n- [Gamma]')}- [Other]()\n`)
    const { stdout } = await diff(cwd)
    expect(stdout).toMatch(/New problems\n {2}! line 10, error: Unexpected empty link target.*\n\n/)
    expect(stdout).toContain('1 problem new, 1 fixed')
  })
})

describe('two files', () => {
  test('without git, from standard input, with an exit code', async () => {
    const cwd = folderWith({
      'old.md': list,
      'sub/new.md': list.replace('[Beta]', '[Beta, again]'),
    })
    expect(sum(await diff(cwd, ['old.md', 'sub/new.md']))).toBe(
      '1 paper retitled; 1 anchor would die',
    )
    expect(sum(await diff(cwd, ['old.md', '-'], list))).toBe('No change')
    expect((await diff(cwd, ['old.md', 'sub/new.md'])).code).toBe(0)
    expect((await diff(cwd, ['old.md', 'sub/new.md', '--exit-code'])).code).toBe(1)
    expect((await diff(cwd, ['old.md', 'old.md', '--exit-code'])).code).toBe(0)
    expect(
      (
        await diff(
          cwd,
          ['old.md', '-', '--exit-code'],
          list.replace(/(- \[Gamma.*\n)(- \[Delta.*\n)/, '$2$1'),
        )
      ).code,
    ).toBe(0)
  })

  test('as a program of its own', async () => {
    const cwd = folderWith({ 'old.md': list, 'new.md': list.replace('## Data', '## Datasets') })
    const { code, stdout, stderr } = await runCli(
      ['diff', 'old.md', 'new.md', '--format', 'markdown', '--limit', '1000'],
      { cwd },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('**1 section renamed; 1 anchor would die.**')
    expect(stdout).toContain('put `<a id="data"></a>` on a line of its own above line 8, Datasets')
  })
})

describe('a usage error', () => {
  const cases: [args: string[], message: string][] = [
    [['gone'], 'Unexpected revision gone, expected a branch, a tag or a commit of this repository'],
    [['main', 'gone'], 'Unexpected revision gone'],
    [['gone...main'], 'Unexpected revision gone'],
    [['--', '-x'], 'Unexpected revision -x'],
    [['--', '--output=owned'], 'Unexpected revision --output=owned'],
    [['$(touch owned)'], 'Unexpected revision $(touch owned)'],
    [['main; touch owned'], 'Unexpected revision main; touch owned'],
    [
      ['README.md'],
      'Unexpected file README.md, expected a revision, or two files (did you mean listwright diff --list README.md?)',
    ],
    [
      ['README.md', 'missing.md'],
      'Unexpected path missing.md, expected a file that exists, to compare README.md with',
    ],
    [['missing.md', 'README.md'], 'Unexpected path missing.md, expected a file that exists'],
    [['gone.md', 'missing.md'], 'Unexpected path gone.md, expected a file that exists'],
    [
      ['README.md', '.'],
      'Unexpected . beside file README.md, expected two files, or two revisions',
    ],
    [['--limit', '-5'], 'Unexpected limit -5, expected a whole number of bytes from 1000 on'],
    [['--limit', '1e4'], 'Unexpected limit 1e4, expected a whole number'],
    [
      ['main', 'HEAD', 'more'],
      'Unexpected word more of diff, expected at most BASE and HEAD (lists are named with --list)',
    ],
    [
      ['main', '--list', 'gone.md'],
      'Unexpected path gone.md, expected a list that is there before or after',
    ],
    [
      ['main', '--list', '../outside.md'],
      'Unexpected list ../outside.md outside of the repository, expected one within',
    ],
    [['main', '--list=-'], 'Unexpected list - of diff with revisions, expected files or folders'],
    [['--limit', '10'], 'Unexpected limit 10, expected a whole number of bytes from 1000 on'],
    [['--format', 'sarif'], 'Unexpected format sarif, expected text, markdown or json'],
    [['--strict'], 'Unexpected option --strict of diff'],
  ]
  test.each(cases)('%j', async (args, message) => {
    const cwd = repositoryWith({ 'README.md': list })
    const { code, stdout, stderr } = await diff(cwd, args)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^listwright: [^\n]+\n$/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'README.md'])
  })

  test('no repository, no git, no commit', async () => {
    const cwd = folderWith({ 'README.md': list })
    expect(sum(await diff(cwd))).toContain(
      'Unexpected folder outside of a git repository, expected one, or two files: listwright diff old.md new.md',
    )
    expect(sum(await diff(cwd, ['README.md', 'missing.md']))).toContain(
      'Unexpected path missing.md, expected a file that exists, to compare README.md with',
    )
    expect(sum(await diff(cwd, [], '', { PATH: join(cwd, 'nothing') }))).toContain(
      'Unexpected machine without git',
    )
    git(cwd, 'init', '--quiet')
    expect(sum(await diff(cwd))).toContain('Unexpected revision HEAD')
  })

  test('a shallow clone says how to get the rest', async () => {
    const origin = repositoryWith({ 'README.md': list })
    put(origin, 'README.md', list.replace('the first', 'the very first'))
    const second = commit(origin)
    git(origin, 'checkout', '--quiet', '-b', 'topic', 'HEAD~1')
    put(origin, 'README.md', list.replace('the second', 'the very second'))
    commit(origin)
    const clones = folderWith({})
    git(
      clones,
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--no-single-branch',
      `file://${origin}`,
      'clone',
    )
    const cwd = join(clones, 'clone')
    expect(sum(await diff(cwd, [`${second}~1`]))).toContain(
      '(this clone is shallow: git fetch --unshallow, or fetch-depth: 0 of actions/checkout)',
    )
    expect(sum(await diff(cwd, ['origin/main...origin/topic']))).toMatch(
      /without a common ancestor, expected two of one history \(this clone is shallow/,
    )
    expect(sum(await diff(cwd, ['origin/main', 'origin/topic']))).toBe('2 papers with another note')
  })
})

test('the JSON follows its schema', async () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../docs/diff.schema.json'), 'utf8'),
  ) as object
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
  const old = `${list}- [Broken]()\n\n## Gone\n\n- [Lost](https://l.example)\n`
  const now = `# Other papers\n\n## Gone\n\n- [Fresh](https://f.example)\n\n## Machines\n\n- [Beta](https://b.example/2) - the second\n- [Alpha, again](https://a.example) - the very first \`NEW\`\n\n### Data\n\n- [Delta](https://d.example) - the fourth\n- (NVIDIA) [Gamma](https://c.example) - the third\n- [x]( )\n\n## Alpha\n\n- [Lost](https://l.example)\n`
  const cwd = folderWith({ 'old.md': old, 'new.md': now })
  const kinds = new Set<string>()
  for (const args of [
    ['old.md', 'new.md'],
    ['new.md', 'old.md'],
  ]) {
    const printed = JSON.parse((await diff(cwd, [...args, '--format', 'json'])).stdout) as {
      lists: { changes: { kind: string }[] }[]
    }
    expect(validate(printed) || validate.errors).toBe(true)
    for (const { kind } of printed.lists[0]!.changes) kinds.add(kind)
    printed.lists[0]!.changes[0]!.kind = 'paper-vanished'
    expect(validate(printed)).toBe(false)
  }
  expect([...kinds].toSorted()).toEqual([
    'anchor-diverted',
    'anchor-lost',
    'field-changed',
    'note-changed',
    'paper-added',
    'paper-moved',
    'paper-relinked',
    'paper-removed',
    'paper-retitled',
    'problem-fixed',
    'problem-new',
    'reordered',
    'section-added',
    'section-moved',
    'section-removed',
    'section-renamed',
    'title-changed',
  ])
})
