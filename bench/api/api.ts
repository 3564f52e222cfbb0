import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { declarationsOf } from './declarations.ts'
import { apiPage } from './page.ts'

/** Writes the generated part of docs/api.md, below its marker, from the declarations in `lib/`: `npm run docs`. */
const root = join(import.meta.dirname, '../..')
export const pagePath = join(root, 'docs/api.md')
const marker = '<!-- Generated from the sources by `npm run docs`. -->'

/** The page as it should be. */
export function currentPage(): string {
  const [intro = ''] = readFileSync(pagePath, 'utf8').split(marker)
  const page = apiPage({
    listwright: declarationsOf(join(root, 'lib/index.d.ts')),
    'listwright/vite': declarationsOf(join(root, 'lib/vite/plugin.d.ts')),
  })
  return `${intro}${marker}\n\n${page}\n`
}

if (!process.env['VITEST']) {
  const [before, after] = [readFileSync(pagePath, 'utf8'), currentPage()]
  writeFileSync(pagePath, after)
  stdout.write(after === before ? 'docs/api.md is as it was\n' : 'docs/api.md is written\n')
}
