import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { type Options, type Settings, resolveOptions } from '../model/options.ts'
import { findRepository } from '../sources/repository.ts'
import type { Arguments } from './arguments.ts'
import { readConfig } from './config-file.ts'
import type { Io } from './io.ts'

/**
 * Resolves what a command works with: its flags beat the configuration, which beats what can be found out.
 * @throws UsageError where that does not come together
 */
export async function resolveRequest(
  { command, lists, given }: Arguments,
  io: Io,
): Promise<Settings> {
  // A comment reads no list and no configuration: it may run where nothing is checked out.
  if (command === 'comment') return resolveOptions({ lists })
  const text = (name: keyof Arguments['given']): string | undefined =>
    given[name] === true ? undefined : given[name]
  const config = await readConfig(io.cwd, text('config'))
  const flags: { [Name in keyof Options]: Options[Name] | undefined } = {
    lists: stdinOr(lists, given),
    out: text('out'),
    base: text('base'),
    site: text('site'),
    repo: text('repo'),
    templates: text('templates'),
    title: text('title'),
    lang: text('lang'),
    strict: given.strict === undefined ? undefined : true,
    maxUnparsed: count(text('max-unparsed')),
  }
  const options: Options = { ...config, ...withoutHoles(flags) }
  const chosen = listsOf(options, io, command === 'diff')
  const repo = options.repo ?? findRepository(io.cwd, chosen, io.env)
  return resolveOptions(
    { ...options, lists: chosen, ...(repo !== null && { repo }) },
    'the options',
  )
}

/** `--stdin` is one list, and the only one. */
function stdinOr(lists: string[], given: Arguments['given']): string[] | undefined {
  if (!given.stdin && given['stdin-path'] !== undefined)
    throw new UsageError('Unexpected --stdin-path, expected it with --stdin')
  if (given.stdin && lists.length)
    throw new UsageError(`Unexpected list ${lists[0]} beside --stdin, expected one or the other`)
  return given.stdin ? ['-'] : lists.length ? lists : undefined
}

function count(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{1,15}$/.test(text))
    throw new UsageError(
      `Unexpected number ${text} of --max-unparsed, expected a whole one from 0 on`,
    )
  return text === undefined ? undefined : Number(text)
}

/** @param isPast whether a list may be one that was here once */
function listsOf(options: Options, io: Io, isPast: boolean): string[] {
  const lists = [options.lists ?? []].flat()
  if (lists.length) return lists
  if (isPast || existsSync(resolve(io.cwd, 'README.md'))) return ['README.md']
  throw new UsageError(
    'Unexpected end of the command, expected a list: a Markdown file, a folder of them, or - (there is no README.md here)',
  )
}

/** What was not given must not hide what the configuration says. */
function withoutHoles(options: { [Name in keyof Options]: Options[Name] | undefined }): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
