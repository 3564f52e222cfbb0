import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stderr, stdout } from 'node:process'
import { exceeded, measureInstall, measurePackage, measurePage, type Sizes } from './measure.ts'

/**
 * Measures the page of the seed, the package and an install of it, and fails when one is above its limit:
 * `npm run gate:size`. With `-- --record` it sets a limit anew that is passed, or that has become 5 % too high.
 */
const path = join(import.meta.dirname, 'limits.json')
const limits = JSON.parse(readFileSync(path, 'utf8')) as Sizes
const sizes = { ...(await measurePage()), ...measurePackage(), ...(await measureInstall()) }

for (const [name, size] of Object.entries(sizes))
  stdout.write(
    `${name.padEnd(26)}${String(size).padStart(12)}, limit ${String(limits[name]).padStart(12)}\n`,
  )
if (argv.includes('--record')) {
  const next = Object.entries(sizes).map(([name, size]) => {
    const limit = limits[name] ?? 0
    return [name, size <= limit && size > limit * 0.95 ? limit : roundedUp(size)]
  })
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(next), null, 2)}\n`)
} else {
  const problems = exceeded(sizes, limits)
  stderr.write(problems.map((problem) => `${problem}\n`).join(''))
  process.exitCode = problems.length ? 1 : 0
}

/** To the next number with three digits that count, as small changes are no news. */
function roundedUp(size: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 2)
  return Math.ceil((size + step) / step) * step
}
