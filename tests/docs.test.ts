import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { options } from '../src/cli/option-table.ts'
import { papersOf } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { parseSources } from '../src/pipeline/read-lists.ts'
import { shownCase, shownCases } from './lists-page.ts'

const root = join(import.meta.dirname, '..')
const page = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('the page of examples shows each case as it is', () => {
  const examples = page('docs/grammars.md')

  // `npm run docs` writes the page anew.
  test.each(shownCases)('%s', (name) => {
    const { input, outcome } = shownCase(name)
    expect(examples).toContain(`${input}\n\n${outcome}\n`)
  })
})

describe('the page on commands', () => {
  const commandsPage = page('docs/commands.md')
  test.each(Object.keys(options).filter((name) => !['help', 'version'].includes(name)))(
    'tells of --%s',
    (name) => expect(commandsPage).toContain(`--${name}`),
  )
  test.each(Object.keys(commands))('tells of %s', (name) =>
    expect(commandsPage).toContain(`listwright ${name}`),
  )
})

describe('the readme', () => {
  const readme = page('README.md')

  test('is short, and says how to try, to publish and to test', () => {
    expect(readme.split('\n').length).toBeLessThan(150)
    for (const command of [
      'npx listwright dev README.md',
      'npx listwright init',
      'npm ci && npm test',
    ])
      expect(readme).toContain(command)
  })

  /** The ways of writing in its table that are an entry, each as a whole list. */
  const ways = [...readme.matchAll(/^\| `(.*Emu3.*?)` \| /gm)].map(([, cell = '']) => {
    const written = cell.replaceAll('\\|', '|')
    if (written.startsWith('|')) return `| Title | Venue | Links |\n| --- | --- | --- |\n${written}`
    return written.startsWith('<li>') ? `<ul>\n${written}\n</ul>` : written
  })
  test('shows ways of writing', () => expect(ways.length).toBeGreaterThan(5))
  test.each(ways)('%s is read', (way) => {
    const { lists } = parseSources(
      [
        {
          path: 'list.md',
          bytes: new TextEncoder().encode(`# Papers\n\n## Models\n\n${way}\n`),
          folder: '',
        },
      ],
      resolveOptions({}),
    )
    expect(lists.flatMap(papersOf)).toMatchObject([{ title: 'Emu3', arxivId: '2409.18869' }])
  })
})

test.each(
  [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
  ].filter((name) => name.endsWith('.md') && name !== 'docs/grammars.md'), // its examples hold links
)('%s links to files that are there', (path) => {
  // Examples of lists are in code.
  const prose = page(path)
    .replace(/^(`{3,}).*?^\1/gms, '')
    .replace(/`[^`\n]*`/g, '')
  const targets = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, target = '']) => target,
  )
  expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([])
})
