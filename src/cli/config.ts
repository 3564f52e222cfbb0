import { existsSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { type Options, type Settings, resolveOptions } from '../model/options.ts'
import { findRepository } from '../sources/repository.ts'
import type { Arguments } from './arguments.ts'
import type { Io } from './environment.ts'
import { loadConfig } from './load-config.ts'

const configFiles = [
  'listwright.config.ts',
  'listwright.config.mts',
  'listwright.config.js',
  'listwright.config.mjs',
  'listwright.config.json',
]

/**
 * Returns the settings of a command. Flags override the configuration file, which overrides defaults.
 * @throws UsageError for invalid options, or if there is no list
 */
export async function resolveConfig(
  { command, lists, given }: Arguments,
  io: Io,
): Promise<Settings> {
  // These read neither lists nor a configuration: they may run without a checkout.
  if (command === 'comment' || command === 'issue') return resolveOptions({ lists })
  if (command === 'preview' && lists.length)
    throw new UsageError(`preview serves what build wrote; omit ${lists.join(' ')}`)
  const text = (name: keyof Arguments['given']): string | undefined =>
    given[name] === true ? undefined : given[name]
  const config = await readConfigFile(io.cwd, text('config'))
  const flags: { [Name in keyof Options]: Options[Name] | undefined } = {
    lists: listsGiven(lists, given),
    out: text('out'),
    base: text('base'),
    site: text('site'),
    repo: text('repo'),
    templates: text('templates'),
    title: command === 'add' ? undefined : text('title'),
    lang: text('lang'),
    strict: given.strict === undefined ? undefined : true,
    maxUnparsed: maxUnparsedOf(text('max-unparsed')),
  }
  const options: Options = { ...config, ...withoutUndefined(flags) }
  const chosen = listsOrReadme(options, io, command === 'diff' || command === 'preview')
  const repo = options.repo ?? findRepository(io.cwd, chosen, io.env)
  return resolveOptions(
    { ...options, lists: chosen, ...(repo !== null && { repo }) },
    'the options',
  )
}

/** Returns the name of the configuration file in a folder, if there is one. */
export const configFileIn = (cwd: string): string | undefined =>
  configFiles.find((candidate) => existsSync(resolve(cwd, candidate)))

/**
 * Returns the options of the configuration file, or none if there is no such file.
 * @param given the path of `--config`
 * @throws UsageError if the file is missing, fails to load, or has unknown options
 */
async function readConfigFile(cwd: string, given?: string): Promise<Options> {
  const name = given ?? configFileIn(cwd)
  if (name === undefined) return {}
  const path = resolve(cwd, name)
  if (!existsSync(path)) throw new UsageError(`Configuration file ${name} does not exist`)
  if (statSync(path).isDirectory())
    throw new UsageError(`Configuration ${name} is a folder; name a file`)
  const content = await loadConfig(path, name)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(
      `${name} has no options; it must ${extname(path) === '.json' ? 'hold an object' : 'have `export default { … }`'}`,
    )
  resolveOptions(content, name)
  return content
}

/** Returns the lists of the command line: `--stdin` means `-` and excludes any other. */
function listsGiven(lists: string[], given: Arguments['given']): string[] | undefined {
  if (!given.stdin && given['stdin-path'] !== undefined)
    throw new UsageError('--stdin-path needs --stdin')
  if (given.stdin && lists.length)
    throw new UsageError(`Give either --stdin or a list (${lists[0]}), not both`)
  return given.stdin ? ['-'] : lists.length ? lists : undefined
}

function maxUnparsedOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{1,15}$/.test(text))
    throw new UsageError(`--max-unparsed must be a whole number from 0 up, not ${text}`)
  return text === undefined ? undefined : Number(text)
}

/** @param mayBeMissing whether README.md may exist only in a revision, as for `diff` */
function listsOrReadme(options: Options, io: Io, mayBeMissing: boolean): string[] {
  const lists = [options.lists ?? []].flat()
  if (lists.length) return lists
  if (mayBeMissing || existsSync(resolve(io.cwd, 'README.md'))) return ['README.md']
  throw new UsageError(
    'No list given and there is no README.md here; name a Markdown file, a folder of them, or - for stdin',
  )
}

/** Drops flags that were not given, so that they do not override the configuration file. */
function withoutUndefined(options: {
  [Name in keyof Options]: Options[Name] | undefined
}): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
