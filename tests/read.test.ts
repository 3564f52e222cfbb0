import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseList } from '../src/parse/parse.ts'
import { readSources } from '../src/sources/read.ts'
import { type Options, resolveOptions } from '../src/model/options.ts'
import { forgeOf } from '../src/pipeline/git-facts.ts'
import { folderWith } from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'listwright-read-'))
mkdirSync(join(cwd, 'repository/.git'), { recursive: true })
mkdirSync(join(cwd, 'repository/docs/folder.md'), { recursive: true })
mkdirSync(join(cwd, 'empty'))
for (const file of ['b.md', 'a.markdown', 'CONTRIBUTING.md', 'LICENSE.md', 'notes.txt'])
  writeFileSync(join(cwd, 'repository/docs', file), `# ${file}`)

describe('sources', () => {
  test('a folder contains its lists by name, without community files', () => {
    const sources = readSources(['repository/docs'], cwd)
    expect(sources.map(({ path }) => path)).toEqual([
      join('repository/docs', 'a.markdown'),
      join('repository/docs', 'b.md'),
    ])
    expect(sources.map(({ folder }) => folder)).toEqual(['docs', 'docs'])
  })

  test('a file named twice is read once, and any file may be named', () =>
    expect(
      readSources(
        ['repository/docs/notes.txt', './repository/docs/b.md', 'repository/docs'],
        cwd,
      ).map(({ path }) => path),
    ).toEqual([
      'repository/docs/notes.txt',
      './repository/docs/b.md',
      'repository/docs/a.markdown',
    ]))

  test('standard input', () =>
    expect(readSources(['-'], cwd, Buffer.from('# x'))).toEqual([
      { path: '-', bytes: Buffer.from('# x'), folder: '' },
    ]))

  test.each([
    ['missing.md', 'No such file or folder: missing.md'],
    ['empty', 'Folder empty has no lists; put Markdown files (*.md) directly into it'],
  ])('%s is a usage error', (path, message) =>
    expect(() => readSources([path], cwd)).toThrow(message),
  )
})

describe('bytes that are not a list', () => {
  const problemOf = (bytes: Uint8Array): string[] =>
    parseList({ path: 'x.md', bytes, folder: '' }, resolveOptions({})).diagnostics.map(
      ({ place, level, rule, message }) =>
        `${place.line}:${place.column} ${level} ${rule}: ${message}`,
    )

  test.each([
    [
      'empty',
      Buffer.from(''),
      '1:1 error empty: Unexpected empty file, expected a list: headings and items like `1. [Title](address) - note`',
    ],
    [
      'blank',
      Buffer.from(' \n\n'),
      '1:1 error empty: Unexpected empty file, expected a list: headings and items like `1. [Title](address) - note`',
    ],
    [
      'Latin-1',
      Buffer.from('# T\n- caf\xe9', 'latin1'),
      '2:6 error invalid-utf-8: Unexpected byte 0xE9, expected UTF-8: save the file in that encoding',
    ],
    [
      'cut short',
      Buffer.from('- 统').subarray(0, 4),
      '1:3 error invalid-utf-8: Unexpected byte 0xE7, expected UTF-8: save the file in that encoding',
    ],
    [
      'binary',
      Buffer.from([0x89, 0x50, 0x0a, 0x00, 0x01]),
      '2:1 error binary: Unexpected zero byte, expected Markdown in UTF-8, not a binary file or UTF-16',
    ],
    [
      'UTF-16',
      Buffer.from('# T', 'utf16le'),
      '1:2 error binary: Unexpected zero byte, expected Markdown in UTF-8, not a binary file or UTF-16',
    ],
  ])('%s', (_, bytes, problem) => expect(problemOf(bytes)).toEqual([problem]))

  test('a byte order mark and Windows line ends are accepted', () => {
    const { list, diagnostics } = parseList(
      {
        path: 'x.md',
        bytes: Buffer.from('\uFEFF# T\r\n\r\n## S\r\n- [A](https://example.org/) - note\r\n'),
        folder: '',
      },
      resolveOptions({}),
    )
    expect(diagnostics).toEqual([])
    expect(list.title).toBe('T')
    expect(list.sections[0]?.papers[0]?.place).toMatchObject({ line: 4, column: 1, endLine: 4 })
  })
})

test('a link to the top right after the last bullet loses no entry', () => {
  const { list } = parseList(
    {
      path: 'x.md',
      bytes: Buffer.from('# T\n\n## S\n- [A](https://example.org/) - note\n**[up](#t)**\n'),
      folder: '',
    },
    resolveOptions({}),
  )
  expect(list.sections[0]?.papers.map(({ title, note }) => [title, note])).toEqual([
    ['A', [{ kind: 'text', text: 'note' }]],
  ])
})

describe('where suggestions lead', () => {
  const forge = (options: Options, remote = '', env = {}): ReturnType<typeof forgeOf> => {
    const folder = folderWith({ 'a.md': '# L' })
    if (remote) {
      execFileSync('git', ['init', '-q', '-b', 'trunk'], { cwd: folder })
      execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: folder })
    }
    const path = { PATH: process.env['PATH'] }
    return forgeOf(resolveOptions({ lists: 'a.md', ...options }), folder, { ...path, ...env })
  }

  test.each([
    'git@gitlab.com:group/sub/list.git',
    'https://token@gitlab.com/group/sub/list.git',
    'ssh://git@gitlab.com:22/group/sub/list',
  ])('is the project of %s', (remote) =>
    expect(forge({}, remote)).toEqual({
      host: 'gitlab',
      url: 'https://gitlab.com/group/sub/list',
      branch: 'trunk',
      as: 'issue',
    }),
  )

  test('is the repository, else what GitLab says', () => {
    const env = { CI_PROJECT_URL: 'https://code.example.org/g/l', CI_DEFAULT_BRANCH: 'next' }
    expect(forge({ repo: 'o/n', suggest: 'edit' })).toMatchObject({
      host: 'github',
      url: 'https://github.com/o/n',
      branch: 'main',
      as: 'edit',
    })
    expect(forge({}, '', env)).toMatchObject({
      url: 'https://code.example.org/g/l',
      branch: 'next',
    })
  })

  test('is nowhere if nothing is known or the option is false', () => {
    expect(forge({})).toBeNull()
    expect(forge({}, 'https://example.org/g/l.git')).toBeNull()
    expect(forge({ repo: 'o/n', suggest: false })).toBeNull()
  })
})
