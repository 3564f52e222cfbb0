import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../model/diagnostic.ts'
import { type Options, resolveOptions } from '../model/options.ts'

const names = [
  'listwright.config.ts',
  'listwright.config.mts',
  'listwright.config.js',
  'listwright.config.mjs',
  'listwright.config.json',
]

/**
 * The options of a configuration file; none where there is no such file.
 * @param given its path, where one was given
 * @throws UsageError for a file that is missing, breaks, or holds unknown options
 */
export async function readConfig(cwd: string, given?: string): Promise<Options> {
  const name = given ?? names.find((candidate) => existsSync(resolve(cwd, candidate)))
  if (name === undefined) return {}
  const path = resolve(cwd, name)
  if (!existsSync(path))
    throw new UsageError(`Unexpected configuration ${name}, expected a file that exists`)
  if (statSync(path).isDirectory())
    throw new UsageError(`Unexpected configuration ${name}, expected a file and no folder`)
  const content = await load(path, name)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(
      `Unexpected configuration ${name}, expected ${extname(path) === '.json' ? 'an object' : '`export default { … }`'}`,
    )
  resolveOptions(content, name)
  return content
}

async function load(path: string, name: string): Promise<unknown> {
  try {
    if (extname(path) === '.json')
      return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    if (/^\.m?ts$/.test(extname(path))) return await loadTypeScript(path)
    const module: { default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UsageError(`Unexpected problem in ${name}: ${line.replaceAll(path, basename(path))}`)
  }
}

/** By Vite, only here: Node reads no TypeScript yet, and Vite takes longer to start than a list to be read. */
async function loadTypeScript(path: string): Promise<unknown> {
  const { createLogger, loadConfigFromFile } = await import('vite')
  const env = { command: 'build', mode: 'production' } as const
  const loaded = await loadConfigFromFile(
    env,
    path,
    undefined,
    'silent',
    createLogger('silent'),
    'runner',
  )
  return loaded?.config
}
