import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { Dice } from '../train/random.ts'
import { requirePaths, valueOf } from '../usage.ts'
import { problemsOf } from './problems-of.ts'
import { mutantOf, partOf } from './mutant.ts'
import { shrink } from './shrink.ts'

/**
 * Changes parts of lists at random and reads them: `npm run mutate -- [--count 2000] [--seed 1] [LIST…]`, by default the lists
 * of the tests. Ends with 1 if one crashes, has a wrong place or an id twice, loses an address, or is no valid export.
 * With `--count 1` prints the smallest part that is still wrong.
 */
const usage = 'npm run mutate -- [--count N] [--seed N] [LIST…]'
const [count, seed] = ['--count', '--seed'].map((flag) => Number(valueOf(flag, usage) ?? NaN))
const paths = argv
  .slice(2)
  .filter((word, index, all) => !word.startsWith('--') && !all[index - 1]?.startsWith('--'))
const own = readdirSync('tests/lists')
  .map((name) => `tests/lists/${name}/input.md`)
  .filter((path) => existsSync(path))
const texts = (paths.length ? requirePaths(paths, usage) : own).map((path) =>
  readFileSync(path, 'utf8'),
)
const first = seed || 1
let [wrong, lost] = [0, 0]
for (let number = first; number < first + (count || 2000); number += 1) {
  const dice = new Dice(number)
  const mutant = mutantOf(partOf(dice.pick(texts), dice), dice)
  const problems = problemsOf(mutant)
  lost += problems.filter((problem) => problem.endsWith('is lost')).length
  if (!problems.length) continue
  wrong += 1
  stdout.write(`--seed ${number}: ${[...new Set(problems)].slice(0, 3).join('; ')}\n`)
  const [kind = ''] = (problems[0] ?? '').split(/[:\d]|http/)
  if (count === 1)
    stdout.write(
      `${JSON.stringify(shrink(mutant, (text) => problemsOf(text).some((problem) => problem.startsWith(kind))))}\n`,
    )
}
stdout.write(`${count || 2000} mutants, ${wrong} wrong; ${lost} addresses lost\n`)
exit(wrong ? 1 : 0)
