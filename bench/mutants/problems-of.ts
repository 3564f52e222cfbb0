import { readFileSync } from 'node:fs'
import type { Root, RootContent } from 'mdast'
import { Ajv2020 } from 'ajv/dist/2020.js'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { papersOf, type List, type Place } from '../../src/model/list.ts'
import { resolveOptions } from '../../src/model/options.ts'
import { parseList } from '../../src/parse/parse.ts'
import { exportList, exportLists } from '../../src/publish/papers-json.ts'
import { renderPages } from '../../src/render/pages.ts'
import { readTheme } from '../../src/render/theme.ts'
import { publish } from '../../src/publish/publish.ts'
import { resolveSite } from '../../src/model/site.ts'
import { addressesOf, difference, oracleOf } from '../../tests/oracle.ts'

const settings = resolveOptions({ repo: 'someone/lists', site: 'https://example.org/papers/' })
const schema = JSON.parse(readFileSync('public/schema.json', 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
const assets = { kind: 'built', boot: '', script: 'main.js', style: '' } as const
const theme = readTheme(null, '.')

/** What is wrong with how a text is read, checked, exported and rendered; nothing if all is right. */
export function problemsOf(text: string): string[] {
  try {
    const bytes = new TextEncoder().encode(text)
    const parsed = parseList({ path: 'x.md', bytes, folder: '' }, settings)
    const { list, facts } = parsed
    const diagnostics = check(list, parsed.text, facts, parsed.diagnostics, settings)
    const exported: unknown = JSON.parse(exportLists([{ list }], diagnostics))
    const site = resolveSite([list], settings)
    const files = [...renderPages(site, assets, theme, []), ...publish(site, diagnostics)]
    const page = String(files.find(({ path }) => path === 'index.html')?.content)
    return [
      ...(validate(exported)
        ? []
        : [
            `the schema refuses ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`,
          ]),
      ...placesIn(list, diagnostics).flatMap((place) => problemOf(place, parsed.text)),
      ...twiceIn(page),
      ...lostIn(text, list, diagnostics),
      ...files
        .filter(
          ({ content }) =>
            typeof content === 'string' && /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(content),
        )
        .map(({ path }) => `${path} has half a character`),
    ]
  } catch (error) {
    return [
      error instanceof Error
        ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ')
        : String(error),
    ]
  }
}

function placesIn(list: List, diagnostics: Diagnostic[]): Place[] {
  const papers = papersOf(list)
  return [
    ...[...papers, ...diagnostics, ...list.others, ...list.sections].map(({ place }) => place),
    ...papers
      .flatMap(({ places }) => Object.values(places).flat())
      .filter((place): place is Place => place !== null),
  ]
}

/** A range begins and ends on a line of the text, at most behind its last character. */
function problemOf({ line, column, endLine, endColumn }: Place, text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const isIn = (at: number, to: number): boolean =>
    at >= 1 && to >= 1 && to <= (lines[at - 1]?.length ?? -1) + 1
  const isForward = line < endLine || (line === endLine && column <= endColumn)
  return isIn(line, column) && isIn(endLine, endColumn) && isForward
    ? []
    : [`no place: ${line}:${column} to ${endLine}:${endColumn}`]
}

function twiceIn(page: string): string[] {
  const ids = [...page.matchAll(/<[^>]* id="?([^\s">]+)/g)].map(([, id]) => id)
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} occurs twice`)
}

/**
 * The addresses that another parser sees and the one that we build on, too: they disagree about what strangers break, and about
 * where an address ends that has other characters in it.
 */
function lostIn(text: string, list: List, diagnostics: Diagnostic[]): string[] {
  const accounted = addressesOf(exportList(list, diagnostics))
  const lost = difference(oracleOf(text), accounted)
  const seen = lost.length ? linksOf(markdown.parse(text)) : []
  return lost
    .filter(
      (url) =>
        /^[\w:/.?=&#%~+,;@()-]+$/.test(url) && seen.includes(url) && !accounted.includes(url),
    )
    .map((url) => `address ${url} is lost`)
}

const markdown = unified().use(remarkParse).use(remarkGfm)

function linksOf(node: Root | RootContent): string[] {
  if (node.type === 'link') return [node.url, ...node.children.flatMap(linksOf)]
  if (node.type === 'html')
    return [...node.value.matchAll(/<a href="([^"]+)"/g)].map(([, url = '']) => url)
  return 'children' in node ? node.children.flatMap(linksOf) : []
}
