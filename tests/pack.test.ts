import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { accepts } from './engines.ts'
import { cleanEnv, type Ended, folderWith, goodList, run, runNpm } from './run-cli.ts'

const project = resolve(import.meta.dirname, '..')
const { version }: { version: string } = JSON.parse(
  readFileSync(join(project, 'package.json'), 'utf8'),
)

test('the packed package works from an empty folder', { timeout: 180_000 }, async () => {
  const cwd = folderWith({ 'README.md': goodList })
  // `lib/` has been emitted before the tests; other tests are running from it.
  const packed = await runNpm(['pack', project, '--ignore-scripts', '--silent'], { cwd })
  expect(packed).toMatchObject({ code: 0, stdout: `listwright-${version}.tgz\n` })
  const installed = await runNpm(
    [
      'i',
      `./listwright-${version}.tgz`,
      '--engine-strict',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
    ],
    { cwd },
  )
  expect(installed).toMatchObject({ code: 0 })

  const folder = join(cwd, 'node_modules/listwright')
  expect(
    readdirSync(folder).filter((name) =>
      ['tests', 'seeds', 'docs', 'bench', 'vite.config.ts'].includes(name),
    ),
  ).toEqual([])
  expect(readdirSync(join(cwd, 'node_modules'))).not.toContain('playwright-core')
  const { packages }: { packages: Record<string, { engines?: { node?: string } }> } = JSON.parse(
    readFileSync(join(cwd, 'node_modules/.package-lock.json'), 'utf8'),
  )
  expect(Object.keys(packages).length).toBeLessThanOrEqual(40)
  const refusing = Object.values(packages).filter(
    ({ engines }) => engines?.node && !accepts(engines.node, '20.19.0'),
  )
  expect(refusing).toEqual([])
  expect(megabytesOf(join(cwd, 'node_modules'))).toBeLessThanOrEqual(50)

  const npx = (...args: string[]): Promise<Ended> =>
    runNpm(['exec', '--', 'listwright', ...args], { cwd })
  expect(await npx('--version')).toMatchObject({ code: 0, stdout: `${version}\n` })

  const built = await npx('build', 'README.md')
  expect(built).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^2 (?:papers|entries) in 1 section; [^\n]+\n\d+ files, [^\n]+ in dist, [^\n]+\n$/,
    ) as string,
  })
  expect(readdirSync(join(cwd, 'dist'))).toEqual(
    expect.arrayContaining(['favicon.svg', 'index.html', 'papers.json', 'robots.txt']),
  )
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toMatch(
    /<script src="assets\/main-[\w-]+\.js" defer><\/script><style>.{200,}NVLM/s,
  )

  expect(JSON.parse((await npx('export', 'README.md')).stdout)).toMatchObject({
    papers: [{ title: 'NVLM' }, { title: 'Molmo' }],
  })
  expect(await npx('check', 'README.md')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^2 (?:papers|entries) in 1 section;/m) as string,
  })
  expect(await npx('check', 'gone.md')).toMatchObject({ code: 2 })
  writeFileSync(join(cwd, 'bad.md'), `${goodList}3. [T](javascript:x)\n`)
  expect(await npx('check', 'bad.md')).toMatchObject({ code: 1 })
  writeFileSync(join(cwd, 'new.md'), `${goodList}3. [Third](https://example.org/3)\n`)
  expect(await npx('diff', 'README.md', 'new.md')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Third') as string,
  })
  // Sends nothing, but loads what would.
  writeFileSync(join(cwd, 'report.json'), '{ "lists": [] }')
  expect(await npx('comment', '--help')).toMatchObject({ code: 0 })
  expect(await npx('comment', '--report', 'report.json', '--id', 'list')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('GITHUB_REPOSITORY') as string,
  })

  writeFileSync(
    join(cwd, 'listwright.config.ts'),
    `import { defineConfig } from 'listwright'\nexport default defineConfig({ lists: 'README.md', title: 'Configured', out: 'site', site: 'https://example.org/' })\n`,
  )
  expect(await npx('build')).toMatchObject({ code: 0 })
  expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('<title>Configured</title>')
  // drawn with the fonts of the package
  expect(readFileSync(join(cwd, 'site/card.png')).subarray(1, 4).toString()).toBe('PNG')

  // The configuration that `init` writes needs no installed package, so `npx` alone reads it.
  const alone = folderWith({ 'README.md': goodList })
  const anywhere = (...args: string[]): Promise<Ended> =>
    run(process.execPath, [join(cwd, 'node_modules/listwright/lib/cli/bin.js'), ...args], {
      cwd: alone,
    })
  expect(await anywhere('init', '--yes', '--action', 'maker/listwright')).toMatchObject({ code: 0 })
  expect(await anywhere('check')).toMatchObject({ code: 0, stderr: '' })

  writeFileSync(
    join(cwd, 'vite.config.js'),
    `import { listwright } from 'listwright/vite'\nexport default { plugins: [listwright({ lists: 'README.md', out: 'by-vite' })] }\n`,
  )
  expect(await runNpm(['exec', '--', 'vite', 'build'], { cwd })).toMatchObject({ code: 0 })
  expect(readdirSync(join(cwd, 'by-vite'))).toContain('index.html')

  await servesItsScripts(cwd)
  expect(readdirSync(cwd).sort()).toEqual(
    [
      'README.md',
      'bad.md',
      'by-vite',
      'dist',
      'listwright.config.ts',
      `listwright-${version}.tgz`,
      'new.md',
      'node_modules',
      'package-lock.json',
      'package.json',
      'report.json',
      'site',
      'vite.config.js',
    ].sort(),
  )
})

/** What the files of a folder hold together, in millions of bytes. */
function megabytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    .reduce((sum, size) => sum + size / 1e6, 0)
}

/** The development server has to hand out TypeScript that lies in `node_modules`. */
async function servesItsScripts(cwd: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      join(cwd, 'node_modules/listwright/lib/cli/bin.js'),
      'dev',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
    ],
    { cwd, env: cleanEnv() },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/http:\S+/)
  const url = /http:\S+/.exec(printed)?.[0] ?? ''
  const page = await (await fetch(url)).text()
  for (const address of ['src/client/main.ts', 'src/client/boot.ts', 'src/client/style.css']) {
    expect(page).toContain(`"/${address}"`)
    const { status, headers } = await fetch(url + address, {
      headers: { accept: address.endsWith('.css') ? 'text/css' : '*/*' },
    })
    expect([address, status, headers.get('content-type')]).toEqual([
      address,
      200,
      expect.stringMatching(/^text\/(javascript|css)/),
    ])
  }
  expect(printed).not.toMatch(/warn|tsconfig/i)
}
