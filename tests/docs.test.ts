import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands, options } from '../src/cli/commands.ts'

const root = join(import.meta.dirname, '..')
const page = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Cases that differ from another one in their options only. */
const variants = new Set(['relative-links-in-repository', 'no-papers'])

describe('the page of the grammars shows each case as it is', () => {
  const grammars = page('docs/grammars.md')
  const cases = readdirSync(join(root, 'tests/lists')).filter(
    (name) => existsSync(join(root, 'tests/lists', name, 'input.md')) && !variants.has(name),
  )

  test.each(cases)('%s', (name) => {
    expect(grammars).toContain(page(`tests/lists/${name}/input.md`).trimEnd())
    const papers: { line: number; title: string }[] = JSON.parse(
      page(`tests/lists/${name}/expected/papers.json`),
    )
    const rows = grammars.split('\n').filter((row) => row.startsWith('|'))
    for (const { line, title } of papers)
      expect(
        rows.some((row) => row.startsWith(`| ${line} |`) && row.includes(`| ${title} |`)),
      ).toBe(true)
  })
})

describe('the readme', () => {
  const readme = page('README.md')
  test.each(
    Object.keys(options).filter(
      (name) => !['help', 'version', 'port', 'host', 'open'].includes(name),
    ),
  )('tells of --%s', (name) => expect(readme).toContain(`--${name}`))
  test.each(Object.keys(commands))('tells of %s', (name) =>
    expect(readme).toContain(`listwright ${name}`),
  )
  test('links to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(
      ([, target = '']) => target,
    )
    expect(targets.length).toBeGreaterThan(2)
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })
})
