import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { project } from './run-action.ts'

const folder = join(project, '.github/ISSUE_TEMPLATE')
const textOf = (path: string): string => readFileSync(join(project, path), 'utf8')

interface Form {
  name: string
  description: string
  labels: string[]
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[]
}

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests */
describe('issue forms', () => {
  const names = readdirSync(folder).filter((name) => name !== 'config.yml')
  const formOf = (name: string): Form => parse(readFileSync(join(folder, name), 'utf8')) as Form

  test('are those for a wrong reading, a bug and an idea', () =>
    expect(names).toEqual(['bug.yml', 'idea.yml', 'wrong-reading.yml']))

  test.each(names)('%s has what GitHub requires', (name) => {
    const { body, ...about } = formOf(name)
    expect(about).toEqual({
      name: expect.stringMatching(/^.{4,}$/) as string,
      description: expect.stringMatching(/^[A-Z].*\.$/) as string,
      labels: [expect.stringMatching(/^\w+$/)],
    })
    const fields = body.filter(({ type }) => type !== 'markdown')
    expect(fields.length).toBeGreaterThan(0)
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[\w-]+$/)
      expect(attributes.label).toBeTruthy()
    }
    for (const each of [body.map(({ id }) => id), body.map(({ attributes }) => attributes.label)]) {
      const given = each.filter((value) => value !== undefined)
      expect(new Set(given).size).toBe(given.length)
    }
  })
})

describe('pages for contributors', () => {
  test.each(['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])(
    '%s links to files that exist',
    (path) => {
      const targets = [
        ...textOf(path)
          .replace(/`[^`\n]*`/g, '')
          .matchAll(/\]\((?!https?:|#)([^)#]+)/g),
      ].map(([, target = '']) => target)
      expect(targets.filter((target) => !existsSync(join(project, dirname(path), target)))).toEqual(
        [],
      )
    },
  )

  test('links within CONTRIBUTING.md lead to its headings', () => {
    const page = textOf('CONTRIBUTING.md')
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    )
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(3)
    expect(anchors).toEqual(expect.arrayContaining(targets))
  })

  test('every npm script that a page names exists', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'tests/gold/README.md',
      ...['architecture', 'grammars', 'rules-sample', 'theming', 'diff'].map(
        (name) => `docs/${name}.md`,
      ),
    ]
    const named = pages.flatMap((path) =>
      [...textOf(path).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })
})
