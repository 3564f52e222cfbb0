import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands, options } from '../src/cli/commands.ts'
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
