import type { Rolldown } from 'vite'
import type { Assets } from '../model/assets.ts'

/**
 * Takes what every page carries out of a bundle: the three entries. Chunks that load when used stay, as files.
 * @throws Error where an entry would still ask for a file, which an inlined one must not
 */
export function takeAssets(bundle: Rolldown.OutputBundle): Assets {
  const assets: Assets = {
    kind: 'inline',
    script: takeScript(bundle, 'main'),
    boot: takeScript(bundle, 'boot'),
    style: takeStyle(bundle),
  }
  const kept = Object.values(bundle)
  const lost = kept.flatMap((file) =>
    file.type === 'chunk' ? file.imports.filter((name) => !(name in bundle)) : [],
  )
  if (lost[0])
    throw new Error(
      `A chunk imports ${lost[0]}, which is inlined: hand in what it needs, or move that to a file of its own`,
    )
  return assets
}

function takeScript(bundle: Rolldown.OutputBundle, name: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.isEntry && file.name === name,
  )
  if (chunk?.type !== 'chunk') throw new Error(`The bundle lacks ${name}`)
  if (chunk.imports[0])
    throw new Error(
      `${name}.ts shares ${chunk.imports[0]} with another entry: an inlined script must be whole`,
    )
  delete bundle[chunk.fileName]
  return chunk.code.trim()
}

function takeStyle(bundle: Rolldown.OutputBundle): string {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.name === 'style') delete bundle[file.fileName]
  const sheet = bundle['style.css']
  if (sheet?.type !== 'asset') throw new Error('The bundle lacks style.css')
  delete bundle['style.css']
  const text =
    typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source)
  return text.replace(/\/\*\$vite\$:\d+\*\//, '').trim()
}
