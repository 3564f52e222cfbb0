import type { Rolldown } from 'vite'
import type { Assets } from '../model/assets.ts'

/**
 * Takes what every page inlines, the style and the script `boot`, out of a bundle. The script `main` and the lazy parts stay.
 * @throws Error if a script is not whole, or if a lazy part imports from one
 */
export function takeAssets(bundle: Rolldown.OutputBundle): Assets {
  const main = wholeScript(bundle, 'main')
  const boot = wholeScript(bundle, 'boot')
  delete bundle[boot.fileName]
  const assets: Assets = {
    kind: 'built',
    boot: boot.code.trim(),
    script: main.fileName,
    style: takeStyle(bundle),
  }
  for (const file of Object.values(bundle)) {
    const imports = file.type === 'chunk' ? file.imports : []
    const lost = imports.find((name) => !(name in bundle) || name === main.fileName)
    if (lost !== undefined)
      throw new Error(`${file.fileName} imports ${lost}, which is no module: bundle a copy for it`)
  }
  return assets
}

function wholeScript(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.isEntry && file.name === name,
  )
  if (chunk?.type !== 'chunk') throw new Error(`The bundle lacks ${name}`)
  if (chunk.imports[0])
    throw new Error(
      `${name}.ts shares ${chunk.imports[0]} with another entry: a script that is no module must be whole`,
    )
  return chunk
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
