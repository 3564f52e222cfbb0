import { argv, stdout } from 'node:process'
import { exportList, type ExportedPaper } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { fixLists } from '../src/pipeline/fix-lists.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { requirePaths } from './usage.ts'

/**
 * Fixes lists in memory and compares what they say before and after, field by field, and a second run with the first:
 * `npm run bench:fix -- LIST…`
 */
const paths = requirePaths(argv.slice(2), 'npm run bench:fix -- LIST…')
const settings = resolveOptions({ lists: '-' })
const papersIn = (text: string): ExportedPaper[] =>
  readLists(settings, '.', Buffer.from(text)).lists.flatMap((list) => exportList(list, []).papers)

for (const path of paths) {
  const [list] = fixLists(resolveOptions({ lists: path }), '.')
  if (!list) continue
  const counts = new Map<string, number>()
  for (const { rule } of list.fixed) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const [again] = fixLists(settings, '.', Buffer.from(list.text))
  const [before, after] = [papersIn(list.before), papersIn(list.text)]
  const fields = before.flatMap((paper, index) => {
    const other = after[index]
    const names = Object.keys(paper).filter(
      (name) => !['line', 'column', 'endLine', 'places'].includes(name),
    ) as (keyof ExportedPaper)[]
    return names.flatMap((name) =>
      JSON.stringify(paper[name]) === JSON.stringify(other?.[name])
        ? []
        : [`  ${name}: ${JSON.stringify(paper[name])} → ${JSON.stringify(other?.[name])}\n`],
    )
  })
  const isSteady = again?.text === list.text
  stdout.write(
    `${path.split('/').at(-1)}: ${before.length} papers, ${after.length} after; fixed ${[...counts].map(([rule, count]) => `${count} ${rule}`).join(', ') || 'nothing'}; ${isSteady ? 'a second run changes nothing' : 'A SECOND RUN CHANGES MORE'}\n${fields.join('')}`,
  )
}
