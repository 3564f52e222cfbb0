import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Io } from '../src/cli/environment.ts'
import { main } from '../src/cli/main.ts'
import { folderWith } from './run-cli.ts'
import { importFrom, startWindows } from './windows/import.ts'

/** `/a/b` as Windows has it. */
const onDrive = (path: string, drive = 'C'): string => `${drive}:${path.replaceAll('/', '\\')}`

let server: ViteDevServer
beforeAll(async () => void (server = await startWindows()))
afterAll(() => server.close())

/** Runs the command line in this process. */
async function outcome(
  run: typeof main,
  cwd: string,
  args: string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write: (text) => void (printed[name] += text),
    isTTY: false,
  })
  const code = await run(args, {
    cwd,
    env: { PATH: process.env['PATH'] },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: () => 0,
    onInterrupt: () => {},
  })
  return { code, ...printed }
}

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

describe('the command line with Windows paths', () => {
  const onWindows = async (cwd: string, args: string[]): ReturnType<typeof outcome> => {
    const windows = await importFrom<{ main: typeof main }>(server, 'cli/main.ts')
    return outcome(windows.main, onDrive(cwd), args)
  }

  test.each([
    ['check', 'lists', '--format', 'json'],
    ['check', 'lists', '--fix', '--dry-run'],
    ['export', 'lists'],
    ['diff', '--list', 'lists'],
  ])('%s %s prints what it prints elsewhere', async (...args) => {
    const cwd = repository()
    const here = await outcome(main, cwd, args)
    expect(await onWindows(cwd, args)).toEqual(here)
    expect(here.stdout).toContain(args[0] === 'check' ? 'b.md' : 'Maple')
  })

  test('prints paths for GitHub with forward slashes', async () => {
    const cwd = repository()
    const given = ['check', 'lists\\b.md', '--format']
    expect((await onWindows(cwd, [...given, 'github'])).stdout).toContain('file=lists/b.md,')
    expect((await onWindows(cwd, [...given, 'sarif'])).stdout).toContain('"uri": "lists/b.md"')
  })

  test('finds a list at a commit by any form of its path', async () => {
    const { stdout, code } = await onWindows(repository(), ['diff', '--list', 'lists\\b.md'])
    expect({ stdout, code }).toMatchObject({
      stdout: expect.stringMatching(/1 paper added; 1 problem new\n$/) as string,
      code: 0,
    })
  })

  test('fixes a list with Windows line ends, and keeps them', async () => {
    const cwd = folderWith({ 'a.md': edited.replaceAll('\n', '\r\n') })
    await onWindows(cwd, ['check', 'a.md', '--fix'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(
      edited.replace('3.', '2.').replace('4.', '3.').replaceAll('\n', '\r\n'),
    )
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })
})

describe('an output folder with a Windows path', () => {
  const outputFolder = (): Promise<typeof import('../src/vite/output-folder.ts')> =>
    importFrom(server, 'vite/output-folder.ts')

  test('may be on another drive than the lists', async () => {
    const cwd = folderWith({ 'a.md': list })
    const { refuseUnsafe } = await outputFolder()
    refuseUnsafe(onDrive(join(cwd, 'site')), onDrive(cwd, 'D'), ['a.md'])
    expect(() => refuseUnsafe(onDrive(cwd, 'D'), onDrive(cwd, 'D'), ['a.md'])).toThrow(
      'contains the working folder',
    )
  })

  test.each([
    ['contains the working folder', 'C:\\'],
    ['is inside .git', 'D:\\papers\\.git\\site'],
  ])('is rejected if %s', async (reason, out) => {
    const { refuseUnsafe } = await outputFolder()
    expect(() => refuseUnsafe(out, 'C:\\papers', [])).toThrow(` ${reason}; `)
  })

  test('is unchanged if a file in it is open', async () => {
    const cwd = folderWith({
      'site/assets/b.js': 'old',
      'site/index.html': 'old',
      'site/.listwright.json': JSON.stringify({ files: ['assets/b.js', 'index.html'] }),
      'site/.staging/new/assets/a.js': 'new',
      'site/.staging/new/index.html': 'new',
    })
    const out = join(cwd, 'site')
    process.env['REFUSED_TARGET'] = join(out, 'index.html')
    onTestFinished(() => void delete process.env['REFUSED_TARGET'])
    const { replaceFiles } = await importFrom<typeof import('../src/vite/replace-files.ts')>(
      server,
      'vite/replace-files.ts',
    )
    const replace = (): void => replaceFiles(onDrive(out), '.staging')
    expect(replace).toThrow(expect.objectContaining({ code: 'EBUSY' }) as Error)
    expect(readdirSync(join(out, 'assets'))).toEqual(['b.js'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old')
    delete process.env['REFUSED_TARGET']
    mkdirSync(join(out, '.staging/new'), { recursive: true })
    writeFileSync(join(out, '.staging/new/index.html'), 'new')
    replace()
    expect(readdirSync(out)).toEqual(['.listwright.json', 'index.html'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new')
  })
})
