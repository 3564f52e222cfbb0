// Prints the manifest of the package in a folder as its sources need it: what they import is a dependency, also where the
// published package has it in its bundle and only needs it for development.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const imported = new Set()
for (const file of readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.ts'))
    for (const [, name] of readFileSync(join(folder, 'src', file), 'utf8').matchAll(
      /(?:from |import\()'((?:@[^/']+\/)?[^/']+)/g,
    ))
      imported.add(name)
const { dependencies, devDependencies } = manifest
for (const [name, range] of Object.entries(devDependencies))
  if (imported.has(name)) dependencies[name] = range
process.stdout.write(
  JSON.stringify({ ...manifest, dependencies, devDependencies: undefined }, null, 2),
)
