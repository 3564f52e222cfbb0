import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** What the manifest of a package says of its terms. */
interface Manifest {
  name: string
  version: string
  license?: string
  repository?: string | { url: string }
  dependencies?: Record<string, string>
}

/** Writes the licences of all packages that are in a bundle into one file beside it. */
export function licenses(fileName: string): Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const folders = new Set<string>()
      for (const output of Object.values(bundle))
        for (const id of output.type === 'chunk' ? output.moduleIds : [])
          addPackage(folders, folderOf(id))
      const sections = [...new Set([...folders].map(sectionOf))].sort()
      this.emitFile({ type: 'asset', fileName, source: [preface, ...sections].join(rule) })
    },
  }
}

const rule = `\n${'-'.repeat(80)}\n`

const preface = `The files of this folder contain code of the packages below, each under its own licence.
Its source code is at the addresses that are given with it.
`

/** The folder of the package that a module belongs to, null for one of ours. */
function folderOf(id: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? null
}

/** Adds a package and all that it depends on: some are published with their dependencies inside. */
function addPackage(folders: Set<string>, folder: string | null): void {
  if (folder === null || folders.has(folder)) return
  folders.add(folder)
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {}))
    if (!name.startsWith('@types/')) addPackage(folders, dependencyFolder(folder, name))
}

function dependencyFolder(folder: string, name: string): string | null {
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    const found = join(place, 'node_modules', name)
    if (existsSync(found)) return found
  }
  return null
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** @throws Error for a package without a licence */
function sectionOf(folder: string): string {
  const { name, version, license, repository = '' } = manifestOf(folder)
  if (!license) throw new Error(`Unexpected package ${name} without a licence, expected one`)
  const url = typeof repository === 'string' ? repository : repository.url
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const lines = [
    `${name} ${version} (${license})`,
    `https://www.npmjs.com/package/${name}/v/${version}`,
    ...(url ? [addressOf(url)] : []),
    '',
    ...(texts.length > 0 ? texts : [`https://spdx.org/licenses/${license}.html`]),
  ]
  return `${lines.join('\n').replaceAll('\r', '')}\n`
}

/** @param url as a manifest may say it: `git+https://github.com/a/b.git`, `git@github.com:a/b.git`, `github:a/b`, `a/b` */
function addressOf(url: string): string {
  const shown = url.replace(/^git\+|\.git$/g, '')
  const [, path] = /^(?:github:|git@github\.com:)?([\w.-]+\/[\w.-]+)$/.exec(shown) ?? []
  return path ? `https://github.com/${path}` : shown
}
