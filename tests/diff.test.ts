import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { commit, git, repositoryWith } from './git-repository.ts'
import { cleanEnv, type Ended, folderWith, runCli } from './run-cli.ts'

const list =
  '# Papers\n\n## Models\n\n1. [Alpha](https://a.example) - the first\n2. [Beta](https://b.example) - the second\n\n## Data\n\n- [Gamma](https://c.example) - the third\n- [Delta](https://d.example) - the fourth\n'

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

/** Returns the summary: the last line. */
const sum = ({ stdout, stderr }: Ended): string =>
  stderr || (stdout.trimEnd().split('\n').at(-1) ?? '')

describe('revisions', () => {
  test('compares HEAD or BASE with the working files, and BASE with HEAD', async () => {
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
    expect(sum(await diff(cwd, ['HEAD']))).toBe('1 paper removed; 1 anchor would break')
    expect(sum(await diff(cwd, ['HEAD~1', second]))).toBe('1 paper added')
    expect(sum(await diff(cwd, ['HEAD~1..main']))).toBe('1 paper added')
    expect(sum(await diff(cwd, [second, 'HEAD~1']))).toBe('1 paper removed; 1 anchor would break')
  })

  test('BASE...HEAD ignores later commits on BASE', async () => {
    const cwd = repositoryWith({ 'README.md': list })
    git(cwd, 'checkout', '--quiet', '-b', 'topic')
    put(cwd, 'README.md', list.replace('[Gamma]', '[On gamma]'))
    commit(cwd)
    git(cwd, 'checkout', '--quiet', 'main')
    put(cwd, 'README.md', list.replace('- [Gamma]', '- [Since](https://s.example)\n- [Gamma]'))
    commit(cwd)
    expect(sum(await diff(cwd, ['main...topic']))).toBe('1 paper retitled; 1 anchor would break')
    expect(sum(await diff(cwd, ['...topic']))).toBe('1 paper retitled; 1 anchor would break')
    expect(sum(await diff(cwd, ['main', 'topic']))).toBe(
      '1 paper removed, 1 retitled; 2 anchors would break',
    )
  })

  test('works in a subfolder, through a symbolic link and with other line endings', async () => {
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
        '1 paper with a changed note',
      ])
  })

  test('reports added, removed, renamed and unchanged lists', async () => {
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

  test('follows a renamed list by its new name', async () => {
    const cwd = repositoryWith({ 'papers.md': list })
    git(cwd, 'mv', 'papers.md', 'README.md')
    put(cwd, 'README.md', list.replace('the first', 'the very first'))
    for (const args of [[], ['--list', 'README.md']])
      expect(sum(await diff(cwd, args))).toBe('1 list renamed; 1 paper with a changed note')
    commit(cwd)
    expect(sum(await diff(cwd, ['HEAD~1', 'HEAD']))).toBe(
      '1 list renamed; 1 paper with a changed note',
    )
  })

  test('a problem on another line is not new', async () => {
    const cwd = repositoryWith({ 'README.md': `${list}- [Broken]()\n- [Other]()\n` })
    put(cwd, 'README.md', `${list.replace('- [Gamma]', '- [Another]()\n- [Gamma]')}- [Other]()\n`)
    const { stdout } = await diff(cwd)
    expect(stdout).toMatch(/New problems\n {2}! line 10, error: Unexpected empty link target.*\n\n/)
    expect(stdout).toContain('1 problem new, 1 fixed')
  })
})

describe('two files', () => {
  test('works without git, with stdin and with --exit-code', async () => {
    const cwd = folderWith({
      'old.md': list,
      'sub/new.md': list.replace('[Beta]', '[On beta]'),
    })
    expect(sum(await diff(cwd, ['old.md', 'sub/new.md']))).toBe(
      '1 paper retitled; 1 anchor would break',
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

  test('works as a separate process', async () => {
    const cwd = folderWith({ 'old.md': list, 'new.md': list.replace('## Data', '## Datasets') })
    const { code, stdout, stderr } = await runCli(
      ['diff', 'old.md', 'new.md', '--format', 'markdown', '--limit', '1000'],
      { cwd },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('**1 section renamed; 1 anchor would break.**')
    expect(stdout).toContain('put `<a id="data"></a>` on a line of its own above line 8, Datasets')
  })
})

describe('a usage error', () => {
  const cases: [args: string[], message: string][] = [
    [['gone'], 'Unknown revision gone; name a branch, tag or commit of this repository'],
    [['main', 'gone'], 'Unknown revision gone'],
    [['gone...main'], 'Unknown revision gone'],
    [['--', '-x'], 'Unknown revision -x'],
    [['--', '--output=owned'], 'Unknown revision --output=owned'],
    [['$(touch owned)'], 'Unknown revision $(touch owned)'],
    [['main; touch owned'], 'Unknown revision main; touch owned'],
    [
      ['README.md'],
      'README.md is a file, not a revision (did you mean listwright diff --list README.md?); to compare files, give two',
    ],
    [
      ['README.md', 'missing.md'],
      'File missing.md does not exist, so README.md cannot be compared with it',
    ],
    [['missing.md', 'README.md'], 'File missing.md does not exist'],
    [['gone.md', 'missing.md'], 'File gone.md does not exist'],
    [['README.md', '.'], 'Cannot compare file README.md with .; give two files or two revisions'],
    [['--limit', '-5'], '--limit must be a whole number of bytes from 1000 up, not -5'],
    [['--limit', '1e4'], '--limit must be a whole number of bytes from 1000 up, not 1e4'],
    [
      ['main', 'HEAD', 'more'],
      'diff takes at most BASE and HEAD, but more follows; name lists with --list',
    ],
    [
      ['main', '--list', 'gone.md'],
      'gone.md exists on neither side; name a list that is in a revision or here',
    ],
    [['main', '--list', '../outside.md'], 'List ../outside.md is outside of the repository'],
    [['main', '--list=-'], 'diff cannot compare stdin with a revision; give files or folders'],
    [['--limit', '10'], '--limit must be a whole number of bytes from 1000 up, not 10'],
    [['--format', 'sarif'], 'Unknown format sarif; use text, markdown or json'],
    [['--strict'], 'Unknown option --strict of diff'],
  ]
  test.each(cases)('%j', async (args, message) => {
    const cwd = repositoryWith({ 'README.md': list })
    const { code, stdout, stderr } = await diff(cwd, args)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^listwright: [^\n]+\n$/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'README.md'])
  })

  test('explains a missing repository, git or commit', async () => {
    const cwd = folderWith({ 'README.md': list })
    expect(sum(await diff(cwd))).toContain(
      'Not a git repository; run diff inside one, or compare two files: listwright diff old.md new.md',
    )
    expect(sum(await diff(cwd, ['README.md', 'missing.md']))).toContain(
      'File missing.md does not exist, so README.md cannot be compared with it',
    )
    expect(sum(await diff(cwd, [], '', { PATH: join(cwd, 'nothing') }))).toContain(
      'git not found on PATH',
    )
    git(cwd, 'init', '--quiet')
    expect(sum(await diff(cwd))).toContain('Unknown revision HEAD')
    // Git has this variable for its own tests.
    const another = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    expect(sum(await diff(cwd, [], '', another))).toContain(
      `belongs to another user; to trust it, run git config --global --add safe.directory ${cwd}`,
    )
  })

  test('explains how to complete a shallow clone', async () => {
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
      '(this clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 for actions/checkout)',
    )
    expect(sum(await diff(cwd, ['origin/main...origin/topic']))).toMatch(
      /have no common ancestor \(this clone is shallow/,
    )
    expect(sum(await diff(cwd, ['origin/main', 'origin/topic']))).toBe(
      '2 papers with a changed note',
    )
  })
})

test('the JSON matches its schema', async () => {
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
