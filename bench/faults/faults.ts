import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, exit, getuid, stdout } from 'node:process'
import { attempt } from './attempt.ts'
import { faults } from './disk.ts'
import { killBuilds } from './kills.ts'

/**
 * Has the system refuse what the command line asks for, and kills builds at random moments:
 * `npm run faults -- [--kills N] [NAME]`, NAME a part of the name of a fault. Faults that only root can make are left out for
 * others. Ends with 1 if the command line prints a stack or the wrong words, loses a file or leaves one behind.
 */
const bin = resolve('lib/cli/bin.js')
const [kills, part] = readArguments(argv.slice(2))
const list =
  '# Papers\n\n## Models\n\n1. [Birch](https://example.org/birch) a note\n2. [Elm](https://elm.org)\n'
const first = mkdtempSync(join(tmpdir(), 'listwright-faults-'))
writeFileSync(join(first, 'README.md'), list)
spawnSync('node', [bin, 'build', 'README.md'], { cwd: first })

const chosen = faults.filter(({ name, root }) => name.includes(part) && (!root || getuid?.() === 0))
const failures = chosen.flatMap((fault) => attempt(fault, bin, first))
const broken = kills ? await killBuilds(bin, list, kills) : []
rmSync(first, { recursive: true })
for (const line of [...failures, ...broken]) stdout.write(`${line}\n`)
stdout.write(
  `${chosen.length} faults, ${failures.length} wrong; ${kills} kills, ${broken.length} wrong\n`,
)
exit(failures.length + broken.length ? 1 : 0)

function readArguments(words: string[]): [kills: number, part: string] {
  const at = words.indexOf('--kills')
  const count = at < 0 ? 0 : Number(words.splice(at, 2)[1])
  return [count, words.join(' ')]
}
