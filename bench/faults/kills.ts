import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGABRT'] as const

/**
 * Kills builds of two lists by turns, most of them at its end, where files are written. After each kill the site must have its
 * pages with what they load; after each tenth the next build must leave nothing but its site.
 * @returns what was wrong
 */
export async function killBuilds(bin: string, list: string, count: number): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'listwright-kills-'))
  const [dist, wrong] = [join(cwd, 'dist'), [] as string[]]
  writeFileSync(join(cwd, 'a.md'), list)
  writeFileSync(join(cwd, 'b.md'), list.replace('Elm', 'Oak'))
  const build = (path: string): number => {
    const start = performance.now()
    spawnSync('node', [bin, 'build', path], { cwd })
    return performance.now() - start
  }
  build('a.md')
  const expected = readdirSync(dist).sort().join()
  const took = build('a.md')
  for (let number = 0; number < count; number += 1) {
    const signal = signals[number % signals.length] ?? 'SIGKILL'
    const child = spawn('node', [bin, 'build', number % 2 ? 'a.md' : 'b.md'], {
      cwd,
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    await new Promise((done) => setTimeout(done, took * (0.5 + Math.random() * 0.6)))
    child.kill(signal)
    await ended
    const missing = missingIn(dist)
    if (missing.length) wrong.push(`${signal}: lacks ${missing.join(', ')}`)
    if (number % 10 !== 9) continue
    build('a.md')
    const found = readdirSync(dist).sort().join()
    if (found !== expected) wrong.push(`after the next build: ${found}`)
  }
  if (readdirSync(cwd).sort().join() !== 'a.md,b.md,dist') wrong.push(readdirSync(cwd).join())
  rmSync(cwd, { recursive: true })
  return wrong
}

/** Returns what the page of a site loads and its folder lacks. */
function missingIn(dist: string): string[] {
  const names = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }))
  if (!names.has('index.html')) return ['index.html']
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  return [...page.matchAll(/ (?:src|href)="([\w/.-]+\.(?:js|css|svg|json|xml|atom))"/g)].flatMap(
    ([, path = '']) => (names.has(path) ? [] : [path]),
  )
}
