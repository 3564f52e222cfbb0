import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { applyEdits, fix, type Read } from '../src/check/safe-fixes.ts'
import type { Edit } from '../src/model/diagnostic.ts'
import { exportList } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { fixLists } from '../src/pipeline/fix-lists.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { folderWith, goodList, run } from './run-cli.ts'

const seed = readFileSync(
  join(import.meta.dirname, '../seeds/trustworthy-multimodal-foundation-models.md'),
)
const gap = goodList.replace(
  '2. [Molmo]',
  '2. [Cambrian](https://example.org/cambrian)\n4. [Molmo]',
)
const fixed = gap.replace('4. [Molmo]', '3. [Molmo]')

describe('check --fix', () => {
  test('writes the fixes, reports other problems, and finds nothing to fix in a second run', async () => {
    const cwd = folderWith({ 'a.md': `${gap}4. [T]()\n` })
    const first = await check(cwd, ['a.md', '--fix'])
    expect(first).toMatchObject({ code: 1, stderr: 'a.md: 1 problem fixed\n' })
    expect(first.stdout).toMatch(/^a\.md:8:4: error: [^\n]+ \(empty-target\)\n[^\n]+; 1 error\n$/)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(`${fixed}4. [T]()\n`)
    expect(await check(cwd, ['a.md', '--fix'])).toMatchObject({ stderr: '' })
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at its end', (text: string) => text.trimEnd()],
  ])('keeps %s', async (_, as) => {
    const cwd = folderWith({ 'a.md': as(gap) })
    await check(cwd, ['a.md', '--fix'])
    expect(readFileSync(join(cwd, 'a.md')).equals(Buffer.from(as(fixed)))).toBe(true)
  })

  test('keeps the mode of a file, and symbolic links', async () => {
    const cwd = folderWith({ 'real.md': gap })
    chmodSync(join(cwd, 'real.md'), 0o640)
    symlinkSync('real.md', join(cwd, 'a.md'))
    await check(cwd, ['a.md', '--fix'])
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toBe(fixed)
    expect(statSync(join(cwd, 'real.md')).mode & 0o777).toBe(0o640)
  })

  test('does not touch a file that it cannot read', async () => {
    const bytes = new Uint8Array([...Buffer.from(gap), 0xff])
    const cwd = folderWith({ 'a.md': bytes })
    expect(await check(cwd, ['a.md', '--fix'])).toMatchObject({ code: 1, stderr: '' })
    expect(readFileSync(join(cwd, 'a.md')).equals(bytes)).toBe(true)
  })

  test('fixes several lists', async () => {
    const cwd = folderWith({ 'a.md': gap, 'b.md': goodList, 'c.md': gap })
    expect(await check(cwd, ['.', '--fix'])).toMatchObject({
      code: 0,
      stderr: 'a.md: 1 problem fixed\nc.md: 1 problem fixed\n',
    })
  })

  test('with --dry-run prints a diff that can be applied, and writes nothing', async () => {
    const cwd = folderWith({ 'a.md': gap })
    const { code, stdout } = await check(cwd, ['a.md', '--fix', '--dry-run'])
    expect({ code, text: readFileSync(join(cwd, 'a.md'), 'utf8') }).toEqual({ code: 0, text: gap })
    expect(await run('git', ['apply', '-'], { cwd, stdin: stdout })).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(fixed)
  })

  test.each([
    ['a path from the root', (cwd: string) => join(cwd, 'a.md'), (_: string) => 'a.md'],
    ['a path from here', () => './a.md', () => 'a.md'],
    [
      'a path elsewhere',
      () => join(elsewhere(), 'b.md'),
      (path: string) => path.replace(/^\/+/, ''),
    ],
  ])('with --dry-run prints a clean name for %s', async (_, given, shown) => {
    const cwd = folderWith({ 'a.md': gap })
    const path = given(cwd)
    const { stdout } = await check(cwd, [path, '--fix', '--dry-run'])
    expect(stdout.split('\n').slice(0, 2)).toEqual([`--- a/${shown(path)}`, `+++ b/${shown(path)}`])
  })

  test('says which list cannot be written', async () => {
    const cwd = folderWith({ [`${'n'.repeat(247)}.md`]: gap })
    const { code, stderr } = await check(cwd, ['.', '--fix'])
    expect(stderr).toMatch(/^listwright: Cannot write n+\.md \(ENAMETOOLONG\); [^\n]+\n$/)
    expect(code).toBe(2)
  })

  test('prints no workflow commands', async () => {
    const cwd = folderWith({ 'a.md': `${gap}\n ::error::owned \u001B[31m\n` })
    const { stdout } = await check(cwd, ['a.md', '--fix', '--dry-run'], { GITHUB_ACTIONS: 'true' })
    expect(stdout).toContain('-4. [Molmo]')
    expect(
      stdout
        .split('\n')
        .filter((line) => line.trimStart().startsWith('::') || line.includes('\u001B')),
    ).toEqual([])
  })
})

describe('check --format', () => {
  const broken = `${goodList}3. [T]()\n`

  test.each([
    [{}, 'lists/a.md'],
    [{ GITHUB_WORKSPACE: '..' }, 'work/lists/a.md'],
    [{ GITHUB_WORKSPACE: '/elsewhere' }, 'lists/a.md'],
  ])('github and sarif name files as the repository does: %j', async (env, file) => {
    const root = folderWith({ 'work/lists/a.md': broken })
    const cwd = join(root, 'work')
    const from = Object.fromEntries(
      Object.entries(env).map(([name, path]) => [name, resolve(cwd, path)]),
    )
    const github = await check(cwd, ['lists/a.md', '--format', 'github'], from)
    expect(github.stdout).toMatch(new RegExp(`^::error file=${file},line=7,`))
    const sarif = await check(cwd, ['lists/a.md', '--format', 'sarif'], from)
    expect(sarif.stdout).toContain(`"uri": "${file}"`)
    expect([github.code, sarif.code]).toEqual([1, 1])
  })
})

describe('check --stdin', () => {
  test('uses the given path', async () => {
    const cwd = folderWith({})
    const { code, stdout } = await check(
      cwd,
      ['--stdin', '--stdin-path', 'lists/a.md'],
      {},
      `${goodList}3. [T]()\n`,
    )
    expect(stdout).toMatch(/^lists\/a\.md:7:4: error: /)
    expect(code).toBe(1)
  })

  test('prints the fixed text and nothing else', async () => {
    expect(
      await check(folderWith({}), ['--stdin', '--stdin-path', 'a.md', '--fix'], {}, gap),
    ).toEqual({ code: 0, stdout: fixed, stderr: '' })
  })

  test('prints nothing if that would lose text', async () => {
    expect(await check(folderWith({}), ['--stdin', '--fix'], {}, '\0')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'listwright: Stdin is not UTF-8 text; nothing was fixed\n',
    })
  })

  test.each([
    [['a.md', '--stdin'], 'Give either --stdin or a list (a.md), not both'],
    [['a.md', '--stdin-path', 'b.md'], '--stdin-path needs --stdin'],
    [['a.md', '--dry-run'], '--dry-run needs --fix'],
  ])('%j is a usage error', async (args, message) => {
    expect(await check(folderWith({ 'a.md': goodList }), args)).toMatchObject({
      code: 2,
      stderr: `listwright: ${message}\n`,
    })
  })
})

describe('fixing', () => {
  test('the seed changes no content of its papers', () => {
    const [list] = fixLists(resolveOptions({ lists: '-' }), '.', seed)
    const said = (text: string): object[] =>
      readLists(resolveOptions({ lists: '-' }), '.', Buffer.from(text)).lists.flatMap((each) =>
        exportList(each, []).papers.map(
          ({ line: _, column: __, endLine: ___, places: ____, link, ...paper }) => ({
            ...paper,
            link: paper.arxivId ?? link,
          }),
        ),
      )
    expect(list?.fixed.length).toBeGreaterThan(2)
    expect(said(list?.text ?? '')).toEqual(said(seed.toString()))
    expect(said(list?.text ?? '')).toHaveLength(77)
    expect(
      fixLists(resolveOptions({ lists: '-' }), '.', Buffer.from(list?.text ?? ''))[0],
    ).toMatchObject({
      text: list?.text,
      fixed: [],
    })
  })

  test('any list keeps the content of its papers, and a second run changes nothing', () => {
    const item = record({
      mark: constantFrom('- ', '* ', '1. ', '2. ', '7. ', '99. ', '10) ', '', '  - '),
      title: constantFrom(
        'Amber',
        'Birch\u200B tree',
        'Cedar [x]',
        'Delta (y',
        '黄\u00AD山',
        '**Ember**',
      ),
      address: constantFrom(
        'https://example.org/a',
        'https://arxiv.org/abs/2301.00001',
        'https://arxiv.org/pdf/2301.00001.pdf',
        'https://arxiv.org/pdf/2301.00002v2',
        'javascript:x',
        '',
        'https:x',
      ),
      separator: constantFrom(' - ', ' – ', ': ', '：', '(', ' (', ' ', '\n   - '),
      note: constantFrom(
        '',
        'A note.',
        'note) `code',
        '<!-- c -->',
        '[pdf](https://arxiv.org/pdf/2301.00003)',
        'two  \n   lines',
        '| a |',
      ),
      end: constantFrom('\n', ' \n', '  \n', '\n\n', '\r\n', '\n## Heading \n\n'),
    })
    const usual = Array.from(
      { length: 12 },
      (_, index) =>
        `${index + 1}. [Usual ${index}](https://arxiv.org/abs/2302.${10000 + index}) - As always.\n`,
    ).join('')
    assert(
      property(array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const text = `# T\n\n## S\n\n${usual}${items.map(({ mark, title, address, separator, note, end }) => `${mark}[${title}](${address})${separator}${note}${end}`).join('')}`
        const once = fixLists(resolveOptions({ lists: '-' }), '.', Buffer.from(text))[0]?.text ?? ''
        expect(saidIn(once)).toEqual(saidIn(text))
        expect(fixLists(resolveOptions({ lists: '-' }), '.', Buffer.from(once))[0]?.text).toBe(once)
      }),
      { numRuns: 10, seed: 5 },
    )
  })

  test('an edit that changes a paper is reverted, other edits are kept', () => {
    const settings = resolveOptions({ lists: '-' })
    const text =
      '# T\n\n- [Amber](https://example.org/amber) - One.\n- [Birch](https://example.org/birch) - Two.\n'
    const place = { path: '-', line: 1, column: 1, endLine: 1, endColumn: 1 }
    const read = (now: string): Read => {
      const { lists } = readLists(settings, '.', Buffer.from(now))
      const edits: Edit[][] = [
        ['Amber', 'Ember'],
        ['- [B', '* [B'],
        [' - Two', '  -  Two'],
      ].flatMap(([from = '', to = '']) =>
        now.includes(from)
          ? [[{ start: now.indexOf(from), end: now.indexOf(from) + from.length, text: to }]]
          : [],
      )
      const [list] = lists
      if (!list) throw new Error('no list')
      return {
        list,
        diagnostics: edits.map((each) => ({
          rule: 'separator',
          level: 'warning',
          message: '',
          place,
          edits: each,
        })),
      }
    }
    const result = fix(text, read(text), read)
    expect(result.text).toBe(text.replace('- [B', '* [B').replace(' - Two', '  -  Two'))
    expect(result.fixed).toHaveLength(2)
  })

  test('an edit that causes another problem is not made', () => {
    const text = '# T\n\n- [Amber](https://example.org/amber) - One.\n'
    const place = { path: '-', line: 1, column: 1, endLine: 1, endColumn: 1 }
    const problem = { level: 'warning', message: '', place } as const
    const read = (now: string): Read => {
      const [list] = readLists(resolveOptions({ lists: '-' }), '.', Buffer.from(now)).lists
      if (!list) throw new Error('no list')
      const at = now.indexOf('- [')
      return {
        list,
        diagnostics: [
          at >= 0
            ? { rule: 'separator', ...problem, edits: [{ start: at, end: at + 1, text: '*' }] }
            : { rule: 'trailing-space', ...problem },
        ],
      }
    }
    expect(fix(text, read(text), read)).toMatchObject({ text, fixed: [] })
  })

  test('of overlapping edits, the first is applied', () => {
    expect(
      applyEdits('abcdef', [
        { start: 4, end: 5, text: 'E' },
        { start: 1, end: 3, text: 'x' },
        { start: 2, end: 4, text: 'y' },
      ]),
    ).toBe('axdEf')
  })
})

/** What the papers of a text say, without stray characters and the form of arXiv's addresses. */
function saidIn(text: string): string {
  const papers = readLists(resolveOptions({ lists: '-' }), '.', Buffer.from(text)).lists.flatMap(
    (list) => exportList(list, []).papers,
  )
  const said = papers.map(
    ({ id: _, line: __, column: ___, endLine: ____, places: _____, ...paper }) => paper,
  )
  return JSON.stringify(said)
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/https:\/\/arxiv\.org\/(?:abs|pdf)\/(\d+\.\d+(?!v))(?:\.pdf)?/g, 'arXiv $1')
}

/** Runs `check` within the test. */
async function check(
  cwd: string,
  args: string[],
  env: Record<string, string> = {},
  stdin = '',
): Promise<{ code: number; stdout: string; stderr: string }> {
  const text = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): { isTTY: boolean; write(more: string): void } => ({
    isTTY: false,
    write: (more) => void (text[name] += more),
  })
  const code = await main(['check', ...args], {
    cwd,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    now: () => 0,
    onInterrupt() {},
  })
  return { code, ...text }
}

/** Another folder with a list in it. */
const elsewhere = (): string => folderWith({ 'b.md': gap })
