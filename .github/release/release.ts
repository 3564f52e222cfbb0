import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { notesOf } from './changelog.ts'
import { linksOf } from './package-links.ts'

/**
 * The steps of a release that are not npm's, run in the root of the repository:
 *
 *     release.ts prepare TAG    fills in repository, bugs and homepage of package.json from the git remote
 *     release.ts notes TAG      prints the section of CHANGELOG.md on the version
 *
 * @returns what to print
 * @throws Error when TAG is not the version of package.json, or when CHANGELOG.md has no section on it
 */
export function release([command, tag]: string[], root: string): string {
  if ((command !== 'prepare' && command !== 'notes') || tag === undefined)
    throw new Error('Usage: release.ts prepare|notes TAG')
  const path = join(root, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  if (tag !== `v${manifest.version}`)
    throw new Error(`The tag is ${tag}, but package.json has version ${manifest.version}`)
  const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), manifest.version)
  if (command === 'notes') return notes
  const remote = execFileSync('git', ['remote', 'get-url', 'origin'], {
    cwd: root,
    encoding: 'utf8',
  })
  writeFileSync(path, `${JSON.stringify({ ...manifest, ...linksOf(remote) }, null, 2)}\n`)
  return ''
}

if (argv[1] === import.meta.filename)
  try {
    stdout.write(release(argv.slice(2), '.'))
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    exit(1)
  }
