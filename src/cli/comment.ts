import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { makeClient } from '../github/client.ts'
import { commentBody } from '../github/comment-body.ts'
import { readEvent, type Target } from '../github/event.ts'
import { explain } from '../github/explain.ts'
import { findPullRequest } from '../github/find-pull-request.ts'
import { postComment } from '../github/post-comment.ts'
import { plain } from '../report/plain-text.ts'
import type { ExitCode, Io } from './io.ts'
import type { Task } from './task.ts'

/** What a comment says that has nothing to say any more. */
const nothing = 'This pull request does not change the list.'

/** More than this is no comment. */
const largest = 4_000_000

/** `comment`: writes a text to the pull request that the workflow is about, over its earlier one. */
export async function runComment({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.length)
    throw new UsageError(
      `Unexpected list ${settings.lists.join(' ')} of comment, expected only options`,
    )
  const body = textOf(given.body, 'body')
  const id = given.id === undefined ? 'list' : textOf(given.id, 'id')
  if (!/^[\w.-]{1,50}$/.test(id))
    throw new UsageError(`Unexpected id ${id}, expected letters, digits, dots and dashes`)
  const author = given.author === undefined ? 'github-actions[bot]' : textOf(given.author, 'author')
  const text = readBody(resolve(io.cwd, body), body)
  const [owner = '', repo = ''] = needed(io, 'GITHUB_REPOSITORY').split('/')
  const target = targetOf(io)
  const client = makeClient({
    apiUrl: io.env['GITHUB_API_URL'] || 'https://api.github.com',
    token: needed(io, 'GITHUB_TOKEN'),
  })
  try {
    const number = await findPullRequest(client, { owner, repo }, target)
    if (number === null)
      return say(io, 'No open pull request stands at that commit alone: no comment')
    const onlyUpdate = !text.trim()
    const comment = commentBody(id, onlyUpdate ? nothing : text, runUrl(target, io))
    const { done, url } = await postComment(client, {
      owner,
      repo,
      number,
      author,
      id,
      body: comment,
      onlyUpdate,
    })
    return say(
      io,
      done === 'none'
        ? `Nothing to say on #${number}: no comment`
        : `The comment on #${number} was ${done === 'unchanged' ? 'up to date' : done}: ${url ?? ''}`,
    )
  } catch (error) {
    const sentence = explain(error)
    throw sentence === null ? error : new UsageError(sentence)
  }
}

function textOf(value: string | true | undefined, name: string): string {
  if (typeof value !== 'string')
    throw new UsageError(`Unexpected end of the command, expected --${name} and its value`)
  return value
}

/** The file may come out of a stranger's archive: a link in it could lead to what must not be published. */
function readBody(path: string, name: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > largest)
    throw new UsageError(
      `Unexpected body ${name}, expected a file of at most ${largest / 1_000_000} MB`,
    )
  return readFileSync(path, 'utf8')
}

function targetOf(io: Io): Target {
  const path = needed(io, 'GITHUB_EVENT_PATH')
  const name = needed(io, 'GITHUB_EVENT_NAME')
  const target = readEvent(name, readJson(path))
  if (!target)
    throw new UsageError(
      `Unexpected event ${name}, expected pull_request, or workflow_run after one`,
    )
  return target
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`Unexpected GITHUB_EVENT_PATH ${path}, expected a file of JSON`)
  }
}

function needed(io: Io, name: string): string {
  const value = io.env[name]
  if (!value)
    throw new UsageError(
      `Unexpected end of the environment, expected ${name}: comments are written from GitHub Actions`,
    )
  return value
}

function runUrl(target: Target, { env }: Io): string {
  if (target.kind === 'run') return target.url
  return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`
}

function say(io: Io, text: string): ExitCode {
  io.stdout.write(`${plain(text)}\n`)
  return 0
}
