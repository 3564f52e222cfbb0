import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readList } from '../../bench/layout.ts'
import { choicesOf } from '../../src/client/lazy/suggest/section-choices.ts'
import { reportAddress } from '../../src/client/lazy/suggest/report.ts'
import {
  entryOf,
  errorsOf,
  paperOf,
  suggestionAddress,
  type Answers,
} from '../../src/client/lazy/suggest/suggestion.ts'
import { sectionForms } from '../../src/layout/section-forms.ts'
import { editorAddress, lineAddress, type Forge } from '../../src/model/forge.ts'
import { messages } from '../../src/model/messages/en.ts'
import { resolveOptions } from '../../src/model/options.ts'
import type { Layout } from '../../src/printing/layout.ts'
import type { SectionForms } from '../../src/printing/section-forms.ts'
import { addPaper } from '../../src/pipeline/add-paper.ts'

const github: Forge = { host: 'github', url: 'https://github.com/o/n', branch: 'main' }
const gitlab: Forge = { host: 'gitlab', url: 'https://gitlab.com/g/s/n', branch: 'a/b' }
const { suggest } = messages

const answers = (given: Partial<Answers> = {}): Answers => ({
  link: '2405.12345v2',
  title: ' Marrow:  Ledgers at Dusk ',
  authors: '',
  orgs: '',
  venue: '',
  year: '',
  note: '',
  code: '',
  ...given,
})

/** What the page loads of a list. */
const formsOf = (text: string): SectionForms =>
  JSON.parse(JSON.stringify(sectionForms(text, readList(text)))) as SectionForms
const layoutAt = ({ layouts, sections }: SectionForms, index: number): Layout => {
  const layout = layouts[sections[index]?.layout ?? -1]
  if (!layout) throw new Error('the section has no layout')
  return layout
}

test('sections are named by their own headings, indented below those around them', () => {
  const paths = [
    ['L', 'News'],
    ['L', 'Models', 'Small'],
    ['L', 'Models', 'Large', 'Old'],
    ['L', 'Data'],
  ]
  const shown = choicesOf(paths.map((path) => ({ path }))).map(
    ({ label, index }) => `${index ?? '-'} ${label.replaceAll('\u2003', '_')}`,
  )
  expect(shown).toEqual(['0 News', '- Models', '1 _Small', '- _Large', '2 __Old', '3 Data'])
  expect(choicesOf([{ path: ['L'] }, { path: ['L', 'A'] }]).map(({ label }) => label)).toEqual([
    'L',
    '\u2003A',
  ])
  expect(choicesOf([{ path: [] }])).toEqual([{ label: '', index: 0 }])
})

describe('a suggestion', () => {
  test('says what is missing or wrong', () => {
    expect(errorsOf(answers())).toEqual({})
    expect(errorsOf(answers({ link: 'words', title: ' ', year: '24', code: 'x' }))).toEqual({
      link: 'noLink',
      title: 'noTitle',
      year: 'noYear',
      code: 'noLink',
    })
  })

  test.each(['tables', 'chinese-and-loose', 'one-form'])(
    'is written by the page as by the command line: %s',
    (name) => {
      const text = readFileSync(join(import.meta.dirname, '../lists', name, 'input.md'), 'utf8')
      const forms = formsOf(text)
      const list = readList(text)
      const index = forms.sections.findIndex(({ anchor }) =>
        list.sections.some((each) => each.anchor === anchor && each.papers.length > 2),
      )
      const section = list.sections.find(({ anchor }) => anchor === forms.sections[index]?.anchor)
      const said = {
        title: 'Marrow: Ledgers at Dusk',
        link: 'https://arxiv.org/abs/2405.12345',
        authors: [],
        orgs: [],
        venue: '',
        year: null,
        note: 'Reads them.',
        code: [],
      }
      const source = { path: 'list.md', bytes: Buffer.from(text), folder: '' }
      const added = addPaper(source, resolveOptions({}), said, () => section!)
      if ('problems' in added) throw new Error('the list cannot be read')
      const layout = layoutAt(forms, index)
      expect(entryOf(paperOf(answers({ note: 'Reads them.' }), layout), layout)).toBe(
        added.insertion.entry,
      )
    },
  )

  test('has the form of the list where its section has one paper', () => {
    const text =
      '# L\n\n## A\n\n* [Amber](https://e.org/a) — About light.\n* [Birch](https://e.org/b) — About bark.\n* [Cedar](https://e.org/c) — About resin.\n\n## B\n\n* [Dale](https://e.org/d)\n'
    const forms = formsOf(text)
    expect(forms.sections.map(({ path }) => path)).toEqual([['A'], ['B']])
    const layout = layoutAt(forms, 1)
    expect(entryOf(paperOf(answers({ note: 'Reads.' }), layout), layout)).toBe(
      '* [Marrow: Ledgers at Dusk](https://arxiv.org/abs/2405.12345) — Reads.',
    )
  })
})

describe('an issue', () => {
  const what = {
    title: 'A & B',
    section: 'X / @me #1',
    entry: '- a ``` b',
    file: 'lists/a b.md',
    line: 7,
  }

  test('has the entry as code, its section, and the line above it', () => {
    const url = new URL(suggestionAddress(github, suggest, what))
    expect(url.origin + url.pathname).toBe('https://github.com/o/n/issues/new')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      title: 'Addition: A & B',
      body: [
        '**X / \\@me \\#1**',
        '````md\n- a ``` b\n````',
        'Below this line: https://github.com/o/n/blob/HEAD/lists/a%20b.md?plain=1#L7',
      ].join('\n\n'),
    })
  })

  test('on GitLab', () => {
    const url = new URL(suggestionAddress(gitlab, suggest, { ...what, section: '', line: null }))
    expect(url.origin + url.pathname).toBe('https://gitlab.com/g/s/n/-/issues/new')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'issue[title]': 'Addition: A & B',
      'issue[description]': '````md\n- a ``` b\n````',
    })
  })

  test('reports a paper by its place on the page and in the source', () => {
    const where = { title: 'T', page: 'https://p.org/#t', source: lineAddress(github, 'a.md', 3) }
    const { searchParams } = new URL(reportAddress(github, suggest, where))
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'Problem with “T”',
      body: 'What is wrong:\n\n\n\nhttps://p.org/#t\nhttps://github.com/o/n/blob/HEAD/a.md?plain=1#L3\n',
    })
  })
})

test('the editor opens at a line', () => {
  expect(editorAddress(github, 'l/ü.md', 3)).toBe('https://github.com/o/n/edit/main/l/%C3%BC.md#L3')
  expect(editorAddress(gitlab, 'a.md', 3)).toBe('https://gitlab.com/g/s/n/-/edit/a/b/a.md#L3')
})
