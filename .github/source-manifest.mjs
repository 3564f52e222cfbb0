// Prints the manifest of the package in a folder as its sources need it: what they import is a dependency, also where the
// published package has it in its bundle and only needs it for development.
//
//     source-manifest.mjs FOLDER [COMMAND…]
//
// With commands, only what these import counts: `comment` needs neither Vite nor what draws images.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [folder = '.', ...commands] = process.argv.slice(2)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const atStart = /\sfrom '([^']+)'/g
const ever = /(?:\sfrom |\bimport\()'([^']+)'/g
const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
const imported = new Set(
  commands.length
    ? // Starting loads no command but the given ones.
      [
        ...packagesOf(['cli/bin.ts', 'cli/main.ts'], atStart),
        ...packagesOf(
          commands.map((name) => `cli/${name}.ts`),
          ever,
        ),
      ]
    : packagesOf(
        sources.filter((file) => file.endsWith('.ts')),
        ever,
      ),
)
const { dependencies, devDependencies } = manifest
const needed = Object.entries({ ...dependencies, ...devDependencies }).filter(
  ([name]) => imported.has(name) || (!commands.length && dependencies[name]),
)
process.stdout.write(
  JSON.stringify(
    { ...manifest, dependencies: Object.fromEntries(needed), devDependencies: undefined },
    null,
    2,
  ),
)

/** The packages that files in src/ import, by themselves or by files that they import. */
function packagesOf(entries, imports) {
  const files = new Set(entries.map((file) => join('src', file)))
  const packages = new Set()
  for (const file of files)
    for (const [, target] of withoutTypes(file).matchAll(imports))
      if (!target.startsWith('.')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(target)[0])
      else if (target.endsWith('.ts')) files.add(join(dirname(file), target))
  return packages
}

/** A source without the imports of types, which vanish when it runs. */
function withoutTypes(file) {
  const text = readFileSync(join(folder, file), 'utf8')
  return text.replace(/^(?:import|export) type [^;']*? from '[^']+'$/gm, '')
}
