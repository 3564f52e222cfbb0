import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { readRules, ruleFiles } from '../tests/rule-files.ts'

/**
 * Writes what follows from the files of src/check/rules: their index, the table of their names and levels,
 * docs/rules.md, and a case in tests/rules for each rule without one: `npm run rules`. With `-- --update`, also what
 * all cases expect; review the difference.
 */
const root = join(import.meta.dirname, '..')

function write(path: string, text: string): void {
  const target = join(root, path)
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return
  mkdirSync(join(target, '..'), { recursive: true })
  writeFileSync(target, text)
  stdout.write(`${path} is written\n`)
}

const rules = await readRules()
for (const [path, text] of await ruleFiles(rules)) write(path, text)

// Only now the index lists every rule, and it can be run.
const { readRuleCase, ruleCases } = await import('../tests/rule-case.ts')
const cases = new Set(readdirSync(ruleCases))
const added = rules.filter(({ name, fatal }) => !fatal && !cases.has(name))
for (const { name, examples } of added) {
  const lists = [...examples.bad, ...examples.good].map((example) =>
    typeof example === 'string' ? example : example.list,
  )
  const first = lists.find((list) => typeof list === 'string') ?? ''
  write(`tests/rules/${name}/input.md`, first.endsWith('\n') ? first : `${first}\n`)
  const [answered] = examples.bad.flatMap((each) =>
    typeof each === 'object' && each.verdicts ? [each.verdicts] : [],
  )
  if (answered) write(`tests/rules/${name}/verdicts.json`, `${JSON.stringify(answered, null, 2)}\n`)
}
const updated = argv.includes('--update') ? readdirSync(ruleCases) : added.map(({ name }) => name)
for (const name of updated) {
  const { actual, expected } = readRuleCase(name)
  write(`tests/rules/${name}/expected.txt`, actual.findings)
  if (actual.fixed !== expected.fixed) write(`tests/rules/${name}/fixed.md`, actual.fixed)
}
