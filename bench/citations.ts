import { argv, stdout } from 'node:process'
import { citationsOf } from '../src/model/citations/citations-of.ts'
import { citationFormats, type CitationFormatName } from '../src/model/citations/formats.ts'
import { papersOf } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { lostIn } from '../tests/read-back.ts'
import { requirePaths } from './usage.ts'

/** Writes the papers of each list in every format, and reads them with another program: `npm run citations -- LIST …` */
const paths = requirePaths(argv.slice(2), 'npm run citations -- LIST …')
let lost = 0
for (const path of paths) {
  const { lists } = readLists(resolveOptions({ lists: path }), '.')
  const citations = citationsOf(lists.flatMap(papersOf))
  const keys = new Set(citations.map(({ key }) => key))
  stdout.write(`${path}: ${citations.length} papers, ${keys.size} different\n`)
  for (const format of Object.keys(citationFormats) as CitationFormatName[])
    for (const problem of lostIn(format, citations)) {
      stdout.write(`  ${problem}\n`)
      lost++
    }
}
process.exitCode = lost ? 1 : 0
