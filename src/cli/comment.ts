import { readFileSync } from 'node:fs'
import { UsageError } from '../model/diagnostic.ts'
import { commentBody } from '../github/comment-body.ts'
import { readEvent, type Target } from '../github/event.ts'
import { findPullRequest } from '../github/find-pull-request.ts'
import { postComment } from '../github/post-comment.ts'
import { formatChangesMarkdown } from '../report/changes/markdown.ts'
import { readReport } from '../report/changes/reported-changes.ts'
import { isChanged } from '../report/changes/summary.ts'
import { plain } from '../report/safe-line.ts'
import type { ExitCode, Io } from './environment.ts'
import { clientFor, forUser, postOf, required } from './post.ts'
import type { Task } from './task.ts'

/** Replaces the text of an earlier comment once a pull request changes nothing. */
const noChange = 'This pull request does not change the list.'

/** The maximum size of its Markdown, in bytes: a comment on GitHub has at most 65,536 characters. */
const maxMarkdown = 60_000

/**
 * Runs `comment`: posts what a pull request changes on the pull request of the workflow run, or updates the earlier comment.
 * The report is data, perhaps of a stranger: it is read by its shape, and the Markdown is written here.
 */
export async function runComment({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.length)
    throw new UsageError(`comment takes only options, but got ${settings.lists.join(' ')}`)
  const { report, id, author, owner, repo } = postOf('comment', given, io)
  const lists = readReport(report)
  const target = targetOf(io)
  const client = clientFor(io)
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
    throw forUser(error, io)
  }
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

function runUrl(target: Target, { env }: Io): string {
  if (target.kind === 'run') return target.url
  return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(`${plain(text)}\n`)
  return 0
}
