import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { resolveOptions } from '../../src/model/options.ts'
import { buildSite } from '../../src/vite/build-site.ts'

export const root = resolve(import.meta.dirname, '../..')

/** Bytes and counts, by what was measured. */
export type Sizes = Record<string, number>

/** The page of the seed with its style, and the script that all pages share, as GitHub Pages sends them: in gzip. */
export async function measurePage(): Promise<Sizes> {
  return inTemporaryFolder(async (folder) => {
    const out = join(folder, 'site')
    await buildSite(resolveOptions({ lists: join(root, 'seeds'), out, repo: 'owner/name' }))
    const sizeOf = (file: string): number =>
      gzipSync(readFileSync(join(out, file)), { level: 9 }).length
    const script = readdirSync(join(out, 'assets')).find((name) => name.startsWith('main-')) ?? ''
    return {
      'page in gzip, bytes': sizeOf('index.html'),
      'script in gzip, bytes': sizeOf(join('assets', script)),
    }
  })
}

/** What `npm publish` would upload; `lib/` has to be there. */
export function measurePackage(): Sizes {
  const printed = npm(['pack', '--dry-run', '--json', '--ignore-scripts'], root)
  const [packed] = JSON.parse(printed) as [
    { size: number; unpackedSize: number; entryCount: number },
  ]
  return {
    'package, bytes': packed.size,
    'package unpacked, bytes': packed.unpackedSize,
    'package, files': packed.entryCount,
  }
}

/** What an install into an empty folder brings, dependencies included. */
export function measureInstall(): Promise<Sizes> {
  return inTemporaryFolder((folder) => {
    npm(['pack', root, '--ignore-scripts', '--silent'], folder)
    const [tarball = ''] = readdirSync(folder)
    npm(['install', `./${tarball}`, '--prefer-offline', '--no-audit', '--no-fund'], folder)
    const lock = readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')
    const { packages } = JSON.parse(lock) as { packages: object }
    return {
      'install, bytes': bytesIn(join(folder, 'node_modules')),
      'install, packages': Object.keys(packages).length,
    }
  })
}

/** A sentence for each size above its limit. */
export function exceeded(sizes: Sizes, limits: Sizes): string[] {
  return Object.entries(sizes).flatMap(([name, size]) => {
    const limit = limits[name]
    if (limit === undefined) return [`${name}: ${size}, but bench/size/limits.json has no limit`]
    return size > limit
      ? [`${name}: ${size}, the limit is ${limit}; npm run gate:size -- --record accepts it`]
      : []
  })
}

async function inTemporaryFolder(
  measure: (folder: string) => Sizes | Promise<Sizes>,
): Promise<Sizes> {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-size-'))
  try {
    return await measure(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs npm by this Node: on Windows it is a script that only a shell can start. */
function npm(args: string[], cwd: string): string {
  const folders = ['node_modules', '../lib/node_modules'].map((name) =>
    join(dirname(process.execPath), name, 'npm/bin/npm-cli.js'),
  )
  const found = folders.find((path) => statSync(path, { throwIfNoEntry: false }))
  const [program, ...before] = found ? [process.execPath, found] : ['npm']
  return execFileSync(program ?? '', [...before, ...args], { cwd, encoding: 'utf8' })
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
