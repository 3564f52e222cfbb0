import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { makeClient } from '../github/client.ts'
import { commentBody } from '../github/comment-body.ts'
import { readEvent, type Target } from '../github/event.ts'
import { explain } from '../github/explain-error.ts'
import { findPullRequest } from '../github/find-pull-request.ts'
import { postComment } from '../github/post-comment.ts'
import { formatChangesMarkdown } from '../report/changes/markdown.ts'
import { readReport } from '../report/changes/report.ts'
import { isChanged } from '../report/changes/summary.ts'
import { plain } from '../report/escape.ts'
import type { ExitCode, Io } from './environment.ts'
import type { Task } from './task.ts'

/** Replaces the text of an earlier comment once a pull request changes nothing. */
const noChange = 'This pull request does not change the list.'

/** The maximum size of the report, in bytes. */
const maxSize = 16_000_000

/** The maximum size of its Markdown, in bytes: a comment on GitHub has at most 65,536 characters. */
const maxMarkdown = 60_000

/**
 * Runs `comment`: posts what a pull request changes on the pull request of the workflow run, or updates the earlier comment.
 * The report is data, perhaps of a stranger: it is read by its shape, and the Markdown is written here.
 */
export async function runComment({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.length)
    throw new UsageError(`comment takes only options, but got ${settings.lists.join(' ')}`)
  const file = textOf(given.report, 'report')
  const id = given.id === undefined ? 'list' : textOf(given.id, 'id')
  if (!/^[\w.-]{1,50}$/.test(id))
    throw new UsageError(
      `Invalid --id ${id}; use 1 to 50 letters, digits, dots, dashes and underscores`,
    )
  const author = given.author === undefined ? 'github-actions[bot]' : textOf(given.author, 'author')
  const lists = readReport(readRegular(resolve(io.cwd, file), file))
  const [owner = '', repo = ''] = required(io, 'GITHUB_REPOSITORY').split('/')
  const target = targetOf(io)
  const token = required(io, 'GITHUB_TOKEN')
  if (!/^[!-~]+$/.test(token))
    throw new UsageError('GITHUB_TOKEN has a space, a line break or another character of no token')
  const client = makeClient({ apiUrl: apiUrlOf(io), token })
  try {
    const number = await findPullRequest(client, { owner, repo }, target)
    if (number === null)
      return print(io, 'No comment: not exactly one open pull request has this commit as its head')
    const onlyUpdate = !isChanged(lists)
    const text = onlyUpdate
      ? noChange
      : `${formatChangesMarkdown(lists, maxMarkdown)}\n[The run](${runUrl(target, io)}) has the full report and what was built.`
    const { done, url } = await postComment(client, {
      owner,
      repo,
      number,
      author,
      id,
      body: commentBody(id, text),
      onlyUpdate,
    })
    return print(
      io,
      done === 'none'
        ? `No comment on #${number}: nothing to report`
        : `The comment on #${number} was ${done === 'unchanged' ? 'up to date' : done}: ${url ?? ''}`,
    )
  } catch (error) {
    const message = explain(error) ?? (error instanceof UsageError ? error.message : null)
    // A server may send back what it got.
    throw message === null ? error : new UsageError(message.replaceAll(token, '***'))
  }
}

function textOf(value: string | true | undefined, name: string): string {
  if (typeof value !== 'string')
    throw new UsageError(`comment needs --${name}; see listwright comment --help`)
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

function targetOf(io: Io): Target {
  const path = required(io, 'GITHUB_EVENT_PATH')
  const name = required(io, 'GITHUB_EVENT_NAME')
  const target = readEvent(name, readJson(path))
  if (!target)
    throw new UsageError(
      `Event ${name} has no pull request; run this on pull_request, or on workflow_run after it`,
    )
  return target
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`Cannot read GITHUB_EVENT_PATH ${path} as JSON`)
  }
}

function required(io: Io, name: string): string {
  const value = io.env[name]
  if (!value) throw new UsageError(`${name} is not set; run this command in GitHub Actions`)
  return value
}

/** @throws UsageError that does not repeat the address, which may have a password */
function apiUrlOf({ env }: Io): string {
  const address = env['GITHUB_API_URL'] || 'https://api.github.com'
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new UsageError('GITHUB_API_URL must be an http(s) address without a name and a password')
  return address
}

function runUrl(target: Target, { env }: Io): string {
  if (target.kind === 'run') return target.url
  return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(`${plain(text)}\n`)
  return 0
}
