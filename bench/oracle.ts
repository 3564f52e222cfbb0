import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { parseList } from '../src/parse/parse.ts'
import { exportList } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { addressesOf, difference, oracleOf } from '../tests/oracle.ts'
import { requirePaths } from './usage.ts'

/** Holds the links that Listwright accounts for against those that another parser sees: `npm run oracle -- LIST…` */
const paths = requirePaths(argv.slice(2), 'npm run oracle -- LIST…')
let missing = 0
for (const path of paths) {
  const bytes = readFileSync(path)
  const { list, diagnostics } = parseList({ path, bytes, folder: '' }, resolveOptions({}))
  const seen = oracleOf(bytes.toString('utf8'))
  const lost = difference(seen, addressesOf(exportList(list, diagnostics)))
  const twice = difference(addressesOf(exportList(list, diagnostics)), seen)
  missing += lost.length
  stdout.write(
    `${path}: ${seen.length - lost.length} of ${seen.length} links accounted for\n${[...lost.map((url) => `  lost: ${url}\n`), ...twice.map((url) => `  more than once: ${url}\n`)].slice(0, 20).join('')}`,
  )
}
process.exitCode = missing ? 1 : 0
