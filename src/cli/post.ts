import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { explain } from '../github/explain-error.ts'
import { type Client, makeClient } from '../github/client.ts'
import { UsageError } from '../model/diagnostic.ts'
import type { Arguments } from './arguments.ts'
import type { Io } from './environment.ts'

/** What the commands that post on GitHub have in common. */
interface Post {
  /** The text of `--report`. */
  report: string
  id: string
  author: string
  owner: string
  repo: string
}

/** The maximum size of a report, in bytes. */
const maxSize = 16_000_000

/**
 * Reads the options of a command that posts a report, and the repository of the workflow.
 * @throws UsageError if one is missing or invalid
 */
export function postOf(command: string, given: Arguments['given'], io: Io): Post {
  const textOf = (name: 'report' | 'id' | 'author', usual?: string): string => {
    const value = given[name] ?? usual
    if (typeof value === 'string') return value
    throw new UsageError(`${command} needs --${name}; see listwright ${command} --help`)
  }
  const file = textOf('report')
  const id = textOf('id', 'list')
  if (!/^[\w.-]{1,50}$/.test(id))
    throw new UsageError(
      `Invalid --id ${id}; use 1 to 50 letters, digits, dots, dashes and underscores`,
    )
  const [owner = '', repo = ''] = required(io, 'GITHUB_REPOSITORY').split('/')
  const report = readRegular(resolve(io.cwd, file), file)
  return { report, id, author: textOf('author', 'github-actions[bot]'), owner, repo }
}

/** Returns a client of GitHub's API with the token of the workflow. */
export function clientFor(io: Io): Client {
  const token = required(io, 'GITHUB_TOKEN')
  if (!/^[!-~]+$/.test(token))
    throw new UsageError('GITHUB_TOKEN has a space, a line break or another character of no token')
  return makeClient({ apiUrl: apiUrlOf(io), token })
}

/** @throws UsageError that does not repeat the address, which may have a password */
function apiUrlOf({ env }: Io): string {
  const address = env['GITHUB_API_URL'] || 'https://api.github.com'
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new UsageError('GITHUB_API_URL must be an http(s) address without a name and a password')
  return address
}

/** Turns an error of the API into one for the user, without the token, which a server may send back. Returns others unchanged. */
export function forUser(error: unknown, { env }: Io, what?: 'issue'): unknown {
  const message = explain(error, what) ?? (error instanceof UsageError ? error.message : null)
  return message === null
    ? error
    : new UsageError(message.replaceAll(env['GITHUB_TOKEN'] || '\0', '***'))
}

/** Returns a variable that GitHub Actions set. */
export function required(io: Io, name: string): string {
  const value = io.env[name]
  if (!value) throw new UsageError(`${name} is not set; run this command in GitHub Actions`)
  return value
}

/** Refuses symbolic links: the file may come from an untrusted archive, and a link could expose a secret. */
function readRegular(path: string, name: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > maxSize)
    throw new UsageError(
      `Cannot use ${name} as --report; it must be a regular file of at most ${maxSize / 1_000_000} MB`,
    )
  return readFileSync(path, 'utf8')
}
