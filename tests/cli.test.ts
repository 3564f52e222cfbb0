import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Io } from '../src/cli/environment.ts'
import { main } from '../src/cli/main.ts'
import { bin, type Ended, folderWith, goodList, run, runCli } from './run-cli.ts'

const escape = '\u001B'

describe('bad input', () => {
  const cases: [
    what: string,
    file: Record<string, string | Uint8Array>,
    args: string[],
    code: number,
    message: string,
  ][] = [
    ['a missing file', {}, ['gone.md'], 2, 'No such file or folder: gone.md'],
    [
      'a folder without lists',
      { 'folder/a.txt': '' },
      ['folder'],
      2,
      'Folder folder has no lists; put Markdown files (*.md) directly into it',
    ],
    [
      'an empty file',
      { 'a.md': '' },
      ['a.md'],
      1,
      'a.md:1:1: error: Unexpected empty file, expected a list',
    ],
    [
      'a binary file',
      { 'a.md': 'a\0b' },
      ['a.md'],
      1,
      'a.md:1:2: error: Unexpected zero byte, expected Markdown',
    ],
    [
      'invalid UTF-8',
      { 'a.md': new Uint8Array([0x23, 0x20, 0x54, 0x0a, 0xff]) },
      ['a.md'],
      1,
      'a.md:2:1: error: Unexpected byte 0xFF, expected UTF-8',
    ],
    [
      'a list without papers',
      { 'a.md': '# T\n\nWords.\n' },
      ['a.md'],
      1,
      'a.md:1:1: error: Unexpected list without a single paper, expected items',
    ],
    [
      'a javascript: target',
      { 'a.md': `${goodList}3. [T](javascript:alert(1))\n` },
      ['a.md'],
      1,
      'a.md:7:4: error: Unexpected `javascript:` address, expected http: or https:',
    ],
    [
      'a data: target',
      { 'a.md': `${goodList}3. [T](data:text/html,x)\n` },
      ['a.md'],
      1,
      'a.md:7:4: error: Unexpected `data:` address, expected http: or https:',
    ],
  ]

  test.each(cases)('%s', async (_what, files, args, code, message) => {
    const cwd = folderWith(files)
    const checked = await runHere(['check', ...args], { cwd })
    expect(checked.stdout + checked.stderr).toContain(message)
    expect(checked.code).toBe(code)
    const built = await runHere(['build', ...args], { cwd })
    expect(built).toMatchObject({ code, stdout: '' })
    expect(built.stderr).toContain(message)
    expect(checked.stderr + built.stderr).not.toMatch(/^\s+at /m)
    expect(
      readdirSync(cwd).filter((name) => !Object.keys(files).some((path) => path.startsWith(name))),
    ).toEqual([])
  })

  test.each([
    [
      'an unclosed bracket',
      `${goodList}3. [Open (https://a.b)\n`,
      'a.md:7:4: error: Unexpected `(` inside a link text, expected a closing `]`',
    ],
    [
      'a link in a link target',
      `${goodList}3. [T]([u](https://u.v))\n`,
      'a.md:7:4: error: Unexpected link inside a link target, expected one address',
    ],
    [
      'an empty target',
      `${goodList}3. [T]()\n`,
      'a.md:7:4: error: Unexpected empty link target, expected an address',
    ],
  ])('%s is reported, and the rest of the list is published', async (_what, text, message) => {
    const cwd = folderWith({ 'a.md': text })
    const checked = await runHere(['check', 'a.md'], { cwd })
    expect(checked.stdout).toContain(message)
    expect(checked.code).toBe(1)
    const strict = await runHere(['build', 'a.md', '--strict'], { cwd })
    expect(strict.code).toBe(1)
    expect(readdirSync(cwd)).toEqual(['a.md'])
    const built = await runHere(['build', 'a.md'], { cwd })
    expect(built.stderr).toContain(message)
    expect(built.code).toBe(0)
    expect(existsSync(join(cwd, 'dist/index.html'))).toBe(true)
  })

  test('fails if more items than --max-unparsed allows cannot be parsed', async () => {
    const cwd = folderWith({
      'a.md': `${goodList}3. [here](https://a.b)\n4. [link](https://c.d)\n`,
    })
    expect((await runHere(['check', 'a.md', '--max-unparsed', '2'], { cwd })).code).toBe(0)
    const failed = await runHere(['build', 'a.md', '--max-unparsed', '1'], { cwd })
    expect(failed.code).toBe(1)
    expect(failed.stderr).toContain(
      'a.md:8:1: error: Unexpected 2 unparsed items and tables, expected at most 1',
    )
    expect((await runHere(['check', 'a.md', '--max-unparsed', 'few'], { cwd })).code).toBe(2)
  })

  test.each([
    [['check', 'a.md'], 0],
    [['check', 'bad.md'], 1],
    [['check', 'gone.md'], 2],
    [['buidl'], 2],
  ])('%j exits with %i', async (args, code) => {
    const ended = await runCli(args, {
      cwd: folderWith({ 'a.md': goodList, 'bad.md': `${goodList}3. [T]()\n` }),
    })
    expect(ended.code).toBe(code)
    expect(ended.stderr === '').toBe(code < 2)
    expect(ended.stderr).not.toMatch(/^\s+at /m)
  })
})

describe('a usage error', () => {
  const cases: [args: string[], message: string][] = [
    [
      ['buidl'],
      'Unknown command buidl (did you mean build?); commands: init, build, preview, dev, check, add, diff, export, comment',
    ],
    [['README.md'], '(did you mean listwright build README.md?)'],
    [
      ['build', '--uot', 'x'],
      'Unknown option --uot of build (did you mean --out?); options: --out, --base',
    ],
    [['check', '--out', 'x'], 'Unknown option --out of check; options: --format'],
    [['build', 'a.md', '-x'], 'Unknown option -x of build'],
    [['build', 'a.md', '--out'], '--out needs a value: --out FOLDER'],
    [['build', 'a.md', '--out', '--strict'], '--out needs a value, but option --strict follows'],
    [
      ['build', 'a.md', '--title', '-x'],
      '--title needs a value, but option -x follows; if that is the value, write --title=-x',
    ],
    [['build', 'a.md', '--title='], 'The value of --title is empty; give one, or omit --title'],
    ...['-1', '1.5', '1e3', 'few', '9'.repeat(400)].map((text): [string[], string] => [
      ['check', 'a.md', '--max-unparsed', text],
      `--max-unparsed must be a whole number from 0 up, not ${text}`,
    ]),
    [['export', 'a.md', '--explain', '-1'], '--explain must be a line number from 1 up, not -1'],
    [['dev', 'a.md', '--port', '-1'], '--port must be a number from 0 to 65535, not -1'],
    [['build', 'a.md', '--config', '.'], 'Configuration . is a folder; name a file'],
    [['build', 'a.md', '--strict=no'], '--strict takes no value; remove =no'],
    [
      ['build', 'a.md', '--base', 'name'],
      'base in the options must be ./ or a path like /name/, not "name"',
    ],
    [['build', 'a.md', '--site', 'example.org'], 'site in the options must be an address like'],
    [['build', 'a.md', '--repo', 'name'], 'repo in the options must be OWNER/NAME, not "name"'],
    [['check', 'a.md', '--format', 'xml'], 'Unknown format xml; use text, github, json or sarif'],
    [
      ['export', 'a.md', '--format', 'text'],
      'Unknown format text; use json, bibtex, ris, csl, csv, markdown or references',
    ],
    [
      ['export', 'a.md', '--section', 'Modles'],
      'There is no section Modles (did you mean Models?)',
    ],
    [
      ['export', 'a.md', '--explain', '5,99'],
      '--explain 99 is past the end of a.md, which has 6 lines',
    ],
    [['export', 'a.md', '--explain', '0'], '--explain must be a line number from 1 up, not 0'],
    [
      ['export', 'a.md', '--explain', '5', '--explain', 'five'],
      '--explain must be a line number from 1 up, not five',
    ],
    [['export', 'a.md', '-', '--explain', '5'], '--explain needs exactly one list, but got 2'],
    [
      ['export', 'a.md', '--explain', '5', '--format', 'json'],
      'Give either --format or --explain, not both',
    ],
    [['check', 'a.md', '--explain', '5'], 'Unknown option --explain of check'],
    [['dev', 'a.md', '--port', 'http'], '--port must be a number from 0 to 65535, not http'],
    [['dev', '-'], 'dev cannot watch stdin; give files or folders'],
    [['dev', 'gone.md'], 'No such file or folder: gone.md'],
    [
      ['build'],
      'No list given and there is no README.md here; name a Markdown file, a folder of them, or - for stdin',
    ],
    [['build', '--config', 'gone.json'], 'Configuration file gone.json does not exist'],
    [['build', `a${escape}[31m.md`], 'No such file or folder: a\\u001B[31m.md'],
  ]

  test.each(cases)('%j', async (args, message) => {
    const { code, stdout, stderr } = await runHere(args, { cwd: folderWith({ 'a.md': goodList }) })
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^listwright: [^\n]+\n$/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('no command prints the help', async () => {
    const { code, stdout, stderr } = await runHere([], { cwd: folderWith({}) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('npx listwright build README.md')
  })
})

describe('help', () => {
  test.each(['build', 'dev', 'check', 'export'])(
    'of %s shows options and examples',
    async (command) => {
      const { code, stdout, stderr } = await runHere([command, '--help'], { cwd: folderWith({}) })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`listwright ${command} README.md`)
      expect(stdout).toContain('--config FILE')
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
    },
  )

  test('lists every command', async () => {
    const { code, stdout } = await runHere(['-h'], { cwd: folderWith({}) })
    expect(code).toBe(0)
    for (const command of ['build', 'dev', 'check', 'export'])
      expect(stdout).toContain(`  ${command} [LIST…]`)
  })

  test('--version prints the version of the package', async () => {
    const { stdout } = await runHere(['--version'], { cwd: folderWith({}) })
    expect(stdout).toBe(
      `${JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version}\n`,
    )
  })
})

describe('configuration', () => {
  const contents: Record<string, string> = {
    'listwright.config.json': '{ "lists": "lists", "title": "From the file", "out": "site" }',
    'listwright.config.js':
      'export default { lists: ["lists"], title: "From the file", out: "site" }',
    'listwright.config.ts':
      'const out: string = "site"\nexport default { lists: "lists", title: "From the file", out } satisfies { lists: string, title: string, out: string }',
  }

  test.each(Object.keys(contents))(
    '%s is read, flags override it, no temporary files remain',
    async (name) => {
      const cwd = folderWith({ 'lists/a.md': goodList, [name]: contents[name] ?? '' })
      expect(await runHere(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' })
      expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain(
        '<title>From the file</title>',
      )
      await runHere(['build', '--title', 'From the flag', '--out', 'other'], { cwd })
      expect(readFileSync(join(cwd, 'other/index.html'), 'utf8')).toContain(
        '<title>From the flag</title>',
      )
      expect(readdirSync(cwd).sort()).toEqual(['lists', name, 'other', 'site'].sort())
    },
  )

  const broken: [name: string, content: string, message: string][] = [
    ['listwright.config.json', '{ "lang": ', 'Cannot load listwright.config.json:1:11: '],
    [
      'listwright.config.json',
      '{ "lnag": "en" }',
      'Unknown option "lnag" in listwright.config.json; use one of lists, out',
    ],
    [
      'listwright.config.json',
      '[]',
      'listwright.config.json has no options; it must hold an object',
    ],
    [
      'listwright.config.js',
      'export const title = "x"',
      'listwright.config.js has no options; it must have `export default { … }`',
    ],
    [
      'listwright.config.js',
      'throw new Error("at home")',
      'Cannot load listwright.config.js: at home',
    ],
    [
      'listwright.config.ts',
      'export default { strict: "yes" as string }',
      'strict in listwright.config.ts must be true or false, not "yes"',
    ],
    [
      'listwright.config.ts',
      "export default {\n  title: 'x'\n  lists: 'y',\n}\n",
      'Cannot load listwright.config.ts:3:3: Expected `,` or `}` but found `Identifier`\n',
    ],
    [
      'listwright.config.json',
      '{\n  "lists": "README.md",\n  // a comment\n}\n',
      'Cannot load listwright.config.json:3:3: Expected double-quoted property name\n',
    ],
    [
      'listwright.config.json',
      '{\n  "title": "论文",\n}\n',
      'Cannot load listwright.config.json:3:1: ',
    ],
    ['listwright.config.json', '{\n  "title": "x"\n', 'Cannot load listwright.config.json:3:1: '],
  ]

  test.each(broken)('%s with %s', async (name, content, message) => {
    const { code, stderr } = await runHere(['check'], {
      cwd: folderWith({ 'README.md': goodList, [name]: content }),
    })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(2)
  })

  // In a process of its own: the test runner imports modules in its own way.
  test('a syntax error in JavaScript has its line', async () => {
    const files = {
      'README.md': goodList,
      'listwright.config.js': 'export default {\n  lists: [,\n}\n',
    }
    expect(await runCli(['check'], { cwd: folderWith(files) })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'listwright: Cannot load listwright.config.js:3:1: Unexpected token\n',
    })
  })

  test('the orgs of a configuration affect the export', async () => {
    const cwd = folderWith({
      'README.md': goodList,
      'listwright.config.json': '{ "orgs": { "Green": ["NVIDIA"] } }',
    })
    expect(JSON.parse((await runHere(['export'], { cwd })).stdout).papers[0].orgs).toEqual([
      'Green',
    ])
  })
})

describe('check', () => {
  test('prints one problem per line, and the totals', async () => {
    const cwd = folderWith({ 'a.md': `${goodList}3. [T]()\n` })
    const { code, stdout, stderr } = await runHere(['check', 'a.md'], { cwd })
    expect(stdout).toMatch(
      /^a\.md:7:4: error: [^\n]+ \(empty-target\)\n3 entries in 1 section; [^\n]+; 1 error\n$/,
    )
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  test('prints JSON', async () => {
    const cwd = folderWith({ 'a.md': `${goodList}3. [T]()\n` })
    const { code, stdout } = await runHere(['check', 'a.md', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject([
      { path: 'a.md', line: 7, column: 4, level: 'error', rule: 'empty-target' },
    ])
    expect(code).toBe(1)
    expect(
      (await runHere(['check', '-', '--format', 'json'], { cwd, stdin: goodList })).stdout,
    ).toBe('[]\n')
  })

  test('terminal escapes of a list never reach the output', async () => {
    const cwd = folderWith({
      [`a${escape}[2J.md`]: `# T\n1. [A${escape}]0;owned\u0007](u v)\n2. [B](https://b.c)\n`,
    })
    for (const args of [
      ['check', '.'],
      ['build', '.'],
      ['check', '.', '--format', 'json'],
    ]) {
      const { stdout, stderr } = await runHere(args, { cwd })
      // eslint-disable-next-line no-control-regex
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
    }
    const terminal = fakeIo(cwd, { isTTY: true, env: { NO_COLOR: '1' } })
    await main(['check', '.'], terminal.io)
    expect(terminal.stdout()).toContain('\\u001B]0;owned\\u0007')
    expect(terminal.stdout()).not.toContain(escape)
  })
})

describe('export', () => {
  test('reports what the parser could not read, and leaves the other rules to `check`', async () => {
    const cwd = folderWith({
      'a.md': `${goodList}4. [Emu3](https://arxiv.org/abs/2409.18869)\n5. [T]()\n`,
    })
    const rulesOf = async (...args: string[]): Promise<string[]> => {
      const told = JSON.parse(
        (await runHere([...args, 'a.md', '--format', 'json'], { cwd })).stdout,
      )
      return (told.diagnostics ?? told).map(({ rule }: { rule: string }) => rule)
    }
    expect(await rulesOf('check')).toEqual(['numbering', 'empty-target'])
    expect(await rulesOf('check', '--quiet')).toEqual(['empty-target'])
    expect(await rulesOf('check', '--rule', 'numbering')).toContain('numbering')
    expect(await rulesOf('check', '--rule', 'order')).not.toContain('numbering')
    expect(await runHere(['check', 'a.md', '--rule', 'numbring'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'Unknown rule numbring; use one of docs/rules.md (did you mean numbering?)',
      ),
    })
    expect(await rulesOf('export')).toEqual(['empty-target'])
    await runHere(['build', 'a.md'], { cwd })
    expect(readFileSync(join(cwd, 'dist/papers.json'), 'utf8')).toBe(
      (await runHere(['export', 'a.md'], { cwd })).stdout,
    )
  })

  test('prints one list as an object, several as an array', async () => {
    const cwd = folderWith({ 'a.md': goodList, 'b.md': goodList })
    expect(JSON.parse((await runHere(['export', 'a.md'], { cwd })).stdout)).toMatchObject({
      title: 'Papers',
      papers: [{ title: 'NVLM', orgs: ['NVIDIA'], line: 5 }, { title: 'Molmo' }],
    })
    expect(
      JSON.parse((await runHere(['export', '.', '--format', 'json'], { cwd })).stdout),
    ).toHaveLength(2)
  })

  test('prints a broken list and reports its errors on stderr', async () => {
    const { code, stdout, stderr } = await runHere(['export', '-'], {
      cwd: folderWith({}),
      stdin: `${goodList}3. [T]()\n`,
    })
    expect(JSON.parse(stdout).diagnostics).toMatchObject([{ rule: 'empty-target', line: 7 }])
    expect(stderr).toMatch(/^-:7:4: error: /)
    expect(code).toBe(1)
  })

  describe('as citations', () => {
    const files = {
      'a.md': `${goodList}\n### Video\n\n1. (NVIDIA) [VILA](https://arxiv.org/abs/2312.07533) sees 視頻\n`,
      'b.md':
        '# B\n\n## Tools\n\n- [Zed](https://zed.org) - An editor.\n- [Ace](https://ace.org) - An editor.\n',
    }
    const titles = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await runHere(['export', ...args, '--format', 'csv'], {
        cwd: folderWith(files),
      })
      return stdout
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0] ?? '')
    }

    test('prints several lists as one bibliography', async () => {
      const cwd = folderWith(files)
      const { code, stdout, stderr } = await runHere(['export', '.', '--format', 'bibtex'], { cwd })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout.match(/(?<=^@misc{)[^,]*/gm)).toEqual([
        'nvlm2024',
        'molmo',
        'vila2023',
        'zed',
        'ace',
      ])
      await runHere(['build', 'a.md', '--out', 'site'], { cwd })
      expect(readFileSync(join(cwd, 'site/papers.bib'), 'utf8')).toBe(
        (await runHere(['export', 'a.md', '--format', 'bibtex'], { cwd })).stdout,
      )
    })

    test.each([
      [['a.md', '--query', 'org:nvidia year:2024'], ['NVLM']],
      [['a.md', '--query', 'org:nvidia -year:2024'], ['VILA']],
      [['a.md', '--query', '视频'], ['VILA']],
      [['a.md', '--query', 'arXiv:2409.11402'], ['NVLM']],
      [['a.md', '--query', '?q=video&org=NVIDIA'], ['VILA']],
      [
        ['a.md', '--section', 'models'],
        ['NVLM', 'Molmo', 'VILA'],
      ],
      [['a.md', '--section', '#video'], ['VILA']],
      [['.', '--section', 'Models', '--query', 'note'], ['NVLM']],
      [
        ['.', '--query', 'editor'],
        ['Zed', 'Ace'],
      ],
    ])('%j', async (args, expected) => expect(await titles(...args)).toEqual(expected))

    test('JSON of a query has all sections, and the papers that it finds', async () => {
      const cwd = folderWith(files)
      const { stdout } = await runHere(['export', 'a.md', '--query', 'vila'], { cwd })
      const { sections, papers } = JSON.parse(stdout)
      expect(sections).toHaveLength(2)
      expect(papers).toMatchObject([{ title: 'VILA' }])
    })

    test.each([
      ['mollmo', 'Nothing fits mollmo; did you mean molmo?\n'],
      ['colour:red', 'Nothing fits colour:red; there is no field colour: the fields are title:'],
    ])('%s finds nothing and says what could be meant', async (query, said) => {
      const cwd = folderWith(files)
      const args = ['export', 'a.md', '--format', 'ris', '--query', query]
      const { code, stdout, stderr } = await runHere(args, { cwd })
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
      expect(stderr.startsWith(said)).toBe(true)
    })
  })

  describe('--explain', () => {
    const text = `# Papers\n\n- [Models](#models), see [above](#papers)\n\n${goodList.slice(goodList.indexOf('##'))}`
    const explained = async (...args: string[]): Promise<Ended> =>
      runHere(['export', 'a.md', ...args], { cwd: folderWith({ 'a.md': text }) })

    test('prints container, gate, margin, and atoms with their fields', async () => {
      const { code, stdout, stderr } = await explained('--explain', '7')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const [head, ...rows] = stdout.trimEnd().split('\n')
      expect(head).toMatch(/^a\.md:7 bullet, an entry \(gate \+\d+\.\d\), title margin \d+\.\d$/)
      expect(
        rows.map((row) =>
          row
            .trim()
            .split(/\s{2,}/)
            .slice(0, 3),
        ),
      ).toEqual([
        ['organisation', 'text', '"NVIDIA"'],
        ['title', 'link', '"NVLM"'],
        ['note', 'text', '"a note"'],
      ])
    })

    test('explains lines without an entry or a record', async () => {
      const { stdout } = await explained('--explain', '3,1')
      expect(stdout).toMatch(/^a\.md:3 bullet, not an entry \(gate -\d+\.\d\), /)
      expect(stdout).toContain('\na.md:1 no record; the nearest ends or starts at line 3\n')
    })

    test('explains several lines, also of stdin', async () => {
      const { code, stdout } = await explained('--explain', '7', '--explain=8,1')
      expect(code).toBe(0)
      expect(stdout.match(/^\S+:\d+/gm)).toEqual(['a.md:7', 'a.md:8', 'a.md:1'])
      const piped = await runHere(['export', '-', '--explain', '8'], {
        cwd: folderWith({}),
        stdin: text,
      })
      expect(piped.stdout).toMatch(/^-:8 bullet, /)
    })

    test('reports a list that cannot be read', async () => {
      const cwd = folderWith({ 'a.md': '' })
      expect(await runHere(['export', 'a.md', '--explain', '1'], { cwd })).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('a.md:1:1: error: Unexpected empty file') as string,
      })
    })
  })

  test.skipIf(process.platform === 'win32')('ignores a closed pipe', async () => {
    const long =
      goodList +
      Array.from(
        { length: 800 },
        (_, n) => `1. [Paper ${n}](https://example.org/${n}) with a note\n`,
      ).join('')
    const cwd = folderWith({ 'a.md': long })
    const { code, stdout, stderr } = await run(
      'bash',
      ['-c', `set -o pipefail; '${process.execPath}' '${bin}' export a.md | head -n 2`],
      { cwd },
    )
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '{\n  "title": "Papers",\n',
      stderr: '',
    })
  })

  test.skipIf(!existsSync('/dev/full'))('reports a full disk in one line', async () => {
    const { code, stderr } = await run(
      'bash',
      ['-c', `'${process.execPath}' '${bin}' export a.md > /dev/full`],
      { cwd: folderWith({ 'a.md': goodList }) },
    )
    expect(stderr).toMatch(/^listwright: Cannot write to stdout \(ENOSPC\); [^\n]+\n$/)
    expect(code).toBe(2)
  })

  test.each([['export', 'a.md'], ['check', 'a.md'], ['--help']])(
    '%s never loads Vite',
    async (...args) => {
      const cwd = folderWith({ 'a.md': goodList })
      await runCli(args, { cwd, env: { NODE_V8_COVERAGE: join(cwd, 'coverage') } })
      const loaded = readdirSync(join(cwd, 'coverage'))
        .map((name) => readFileSync(join(cwd, 'coverage', name), 'utf8'))
        .join('\n')
      expect(loaded).toContain('/lib/cli/bin.js')
      expect(loaded).not.toMatch(/node_modules\/(vite|rolldown|lightningcss)\//)
    },
  )
})

describe('build', () => {
  test('in a pipe prints only the totals and the files written', async () => {
    const cwd = folderWith({ 'README.md': goodList })
    const { code, stdout, stderr } = await runCli(['build'], { cwd, env: { FORCE_COLOR: '0' } })
    expect(stdout).toMatch(
      /^2 entries in 1 section; [^\n]+; no problems\n\d+ files, [\d.]+ kB in dist, [\d.]+ s\n$/,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(cwd).sort()).toEqual(['README.md', 'dist'])
  })

  test('reads stdin', async () => {
    const cwd = folderWith({})
    expect(await runCli(['build', '-', '--lang', 'zh'], { cwd, stdin: goodList })).toMatchObject({
      code: 0,
    })
    expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('<html lang="zh"')
  })

  test('shows progress on a terminal, not in CI', async () => {
    const cwd = folderWith({ 'README.md': goodList })
    const terminal = fakeIo(cwd, { isTTY: true })
    expect(await main(['build'], terminal.io)).toBe(0)
    expect(terminal.stderr()).toContain('Building …')
    const ci = fakeIo(cwd, { isTTY: true, env: { CI: 'true' } })
    await main(['build'], ci.io)
    expect(ci.stderr()).toBe('')
  })
})

describe('colours', () => {
  const broken = { 'a.md': `${goodList}3. [标题一]() note\n` }

  test('appear on a terminal, with the source line and marks', async () => {
    const cwd = folderWith(broken)
    const terminal = fakeIo(cwd, { isTTY: true, env: { NO_COLOR: '1' } })
    expect(await main(['check', 'a.md'], terminal.io)).toBe(1)
    expect(terminal.stdout()).toContain('    7 | 3. [标题一]() note\n           ^^^^^^^^^^\n')
  })

  test.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('terminal %s with %j: %s', async (isTTY, env, coloured) => {
    const { io, stderr } = fakeIo(folderWith(broken), { isTTY, env })
    await main(['check', 'gone.md'], io)
    expect(stderr().includes(`${escape}[`)).toBe(coloured)
  })
})

describe('the repository', () => {
  const built = async (
    remote: string | null,
    env: Record<string, string>,
    args: string[] = [],
  ): Promise<string> => {
    const cwd = folderWith({ 'README.md': goodList })
    if (remote !== null) {
      execFileSync('git', ['init', '-q'], { cwd })
      execFileSync('git', ['remote', 'add', 'origin', remote], { cwd })
    }
    expect(
      await runHere(['build', ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } }),
    ).toMatchObject({ code: 0, stderr: '' })
    return readFileSync(join(cwd, 'dist/index.html'), 'utf8')
  }

  test.each([
    'git@github.com:someone/some.list.git',
    'https://github.com/someone/some.list.git',
    'https://token@github.com/someone/some.list',
    'ssh://git@github.com/someone/some.list.git',
  ])('is found from the remote %s', async (remote) => {
    expect(await built(remote, {})).toContain('https://github.com/someone/some.list')
  })

  test('GITHUB_REPOSITORY overrides the remote, --repo overrides both', async () => {
    const remote = 'git@github.com:someone/list.git'
    expect(await built(remote, { GITHUB_REPOSITORY: 'other/list' })).toContain(
      'https://github.com/other/list',
    )
    expect(
      await built(remote, { GITHUB_REPOSITORY: 'other/list' }, ['--repo', 'third/list']),
    ).toContain('https://github.com/third/list')
  })

  test('is null for other hosts, without a remote and without git', async () => {
    expect(await built('git@gitlab.com:someone/list.git', {})).not.toContain('https://github.com/')
    expect(await built(null, {})).not.toContain('https://github.com/')
    expect(await built('git@github.com:someone/list.git', { PATH: '/nowhere' })).not.toContain(
      'https://github.com/',
    )
  })
})

test('a terminal shows how far reading is', async () => {
  const cwd = folderWith({ 'lists/a.md': goodList, 'lists/b.md': goodList, 'one.md': goodList })
  const read = async (...args: string[]): Promise<string> => {
    const { io, stderr } = fakeIo(cwd, { isTTY: true })
    await main(['check', ...args], io)
    return stderr()
  }
  const clear = '\r\u001B[2K'
  expect(await read('lists')).toBe(
    `${clear}Reading 1 of 2 lists …${clear}Reading 2 of 2 lists …${clear}`,
  )
  expect(await read('one.md')).toBe(`${clear}Reading …${clear}`)
})

test('a bug in Listwright shows its stack trace', async () => {
  const { io } = fakeIo(folderWith({}), {})
  await expect(
    main(['check', '-'], { ...io, readStdin: () => Promise.reject(new TypeError('broken')) }),
  ).rejects.toThrow('broken')
  expect(existsSync(bin)).toBe(true)
})

/** Runs the command line within the test: as `runCli`, without the time that a process takes to start. */
async function runHere(
  args: string[],
  { cwd, env = {}, stdin = '' }: { cwd: string; env?: Record<string, string>; stdin?: string },
): Promise<Ended> {
  const { io, stdout, stderr } = fakeIo(cwd, { env })
  const code = await main(args, {
    ...io,
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
  })
  return { code, stdout: stdout(), stderr: stderr() }
}

/** The world of a command, in memory. */
function fakeIo(
  cwd: string,
  { isTTY = false, env = {} }: { isTTY?: boolean; env?: Record<string, string> },
): { io: Io; stdout(): string; stderr(): string } {
  const text = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    isTTY,
    write: (more) => void (text[name] += more),
  })
  const io: Io = {
    cwd,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: () => 0,
    onInterrupt() {},
  }
  return { io, stdout: () => text.stdout, stderr: () => text.stderr }
}
