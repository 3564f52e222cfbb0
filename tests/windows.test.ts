import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { unwritable } from '../src/vite/unwritable.ts'
import { project } from './run-action.ts'
import { bin, type Ended, folderWith, run } from './run-cli.ts'

const shims = ['--import', pathToFileURL(join(import.meta.dirname, 'windows/register.mjs')).href]
const main = join(import.meta.dirname, 'windows/main.mjs')

const list =
  '# Papers\n\n## Models\n\n1. (N) [Birch](https://example.org/birch) a note (open\n3. [Cedar](cedar.md) another\n'

const edited = `${list}4. [Maple](https://example.org/maple)\n`

/** A repository with two lists in a folder, one of which has been edited. */
function repository(): string {
  const cwd = folderWith({ 'lists/a.md': list, 'lists/b.md': list })
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'lists')
  writeFileSync(join(cwd, 'lists/b.md'), edited)
  return cwd
}

describe('the command line with paths of Windows', () => {
  const onWindows = (cwd: string, args: string[]): Promise<Ended> =>
    run(process.execPath, [...shims, main, ...args], { cwd })

  test.each([
    ['check', 'lists', '--format', 'json'],
    ['check', 'lists', '--fix', '--dry-run'],
    ['export', 'lists'],
    ['diff', '--list', 'lists'],
  ])('%s %s %s prints what it prints elsewhere', async (...args) => {
    const cwd = repository()
    const [here, there] = await Promise.all([
      run(process.execPath, [bin, ...args], { cwd }),
      onWindows(cwd, args),
    ])
    expect(there).toEqual(here)
    expect(here.stdout).toContain(args[0] === 'check' ? 'b.md' : 'Maple')
  })

  test('prints paths for GitHub with forward slashes, however they were given', async () => {
    const cwd = repository()
    const given = ['check', 'lists\\b.md', '--format']
    expect((await onWindows(cwd, [...given, 'github'])).stdout).toContain('file=lists/b.md,')
    expect((await onWindows(cwd, [...given, 'sarif'])).stdout).toContain('"uri": "lists/b.md"')
  })

  test('finds what a list was at a commit, however it was given', async () => {
    const { stdout, code } = await onWindows(repository(), ['diff', '--list', 'lists\\b.md'])
    expect({ stdout, code }).toMatchObject({
      stdout: expect.stringMatching(/1 paper added; 1 problem new\n$/) as string,
      code: 0,
    })
  })

  test('fixes a list whose lines end as Windows ends them, and keeps these ends', async () => {
    const cwd = folderWith({ 'a.md': edited.replaceAll('\n', '\r\n') })
    await onWindows(cwd, ['check', 'a.md', '--fix'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(
      edited.replace('3.', '2.').replace('4.', '3.').replaceAll('\n', '\r\n'),
    )
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })
})

describe('an output folder with a path of Windows', () => {
  const module = pathToFileURL(join(project, 'lib/vite/output-folder.js')).href
  const inOutputFolder = (code: string, cwd: string, env = {}): Promise<Ended> =>
    run(
      process.execPath,
      [...shims, '--input-type=module', '-e', `import * as it from '${module}'; ${code}`],
      { cwd, env },
    )

  test('may be on another drive than the lists', async () => {
    const cwd = folderWith({ 'a.md': list })
    const [lists, out] = [`D:${cwd}`, `C:${join(cwd, 'site')}`].map((path) =>
      JSON.stringify(path.replaceAll('/', '\\')),
    )
    expect(await inOutputFolder(`it.refuseUnsafe(${out}, ${lists}, ['a.md'])`, cwd)).toMatchObject({
      code: 0,
      stderr: '',
    })
  })

  test.each([
    ['it holds the working folder', 'C:\\'],
    ['it lies inside .git', 'D:\\papers\\.git\\site'],
  ])('is refused where %s', async (reason, out) => {
    const { code, stderr } = await inOutputFolder(
      `it.refuseUnsafe(${JSON.stringify(out)}, 'C:\\\\papers', [])`,
      folderWith({}),
    )
    expect(code).toBe(1)
    expect(stderr).toContain(`: ${reason}, expected `)
  })

  test('stays as it was when it is a disk of its own', async () => {
    const cwd = folderWith({ 'site/index.html': 'old', '.site-1/index.html': 'new' })
    const { stderr } = await inOutputFolder(
      `it.swapFolders(${JSON.stringify(join(cwd, '.site-1'))}, ${JSON.stringify(join(cwd, 'site'))})`,
      cwd,
      { REFUSED_TARGET: join(cwd, 'site') },
    )
    expect(stderr).toContain('EXDEV')
    expect(readdirSync(cwd).sort()).toEqual(['.site-1', 'site'])
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toBe('old')
    expect(
      unwritable(join(cwd, 'site'), cwd, Object.assign(new Error('x'), { code: 'EXDEV' }))?.message,
    ).toBe(
      'Unexpected output folder site: it is a disk of its own, which cannot be replaced (EXDEV), expected one that can be written, --out FOLDER',
    )
  })
})
