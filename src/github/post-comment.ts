import { setTimeout } from 'node:timers/promises'
import { RequestError } from '@octokit/request-error'
import type { Client } from './client.ts'
import { markerOf } from './comment-body.ts'

/** What became of a comment, and where it is. */
export interface Posted {
  done: 'created' | 'updated' | 'unchanged' | 'none'
  url: string | null
}

export interface Comment {
  owner: string
  repo: string
  /** The number of the pull request. */
  number: number
  /** Who writes it: only comments of this account are ever taken for our own. */
  author: string
  /** What tells it from other comments of the same account. */
  id: string
  body: string
  /** Whether to write it only where an earlier one stands, which would else be out of date. */
  onlyUpdate: boolean
}

/**
 * Writes the one comment of a pull request: over the earlier one, if it is still there and says something else.
 * @param second how long a second of waiting lasts, in milliseconds
 * @throws RequestError where GitHub refuses
 */
export async function postComment(
  client: Client,
  comment: Comment,
  second = 1000,
  attempt = 1,
): Promise<Posted> {
  try {
    return await write(client, comment)
  } catch (error) {
    const broke =
      error instanceof RequestError && error.status >= 500 && error.request.method === 'POST'
    if (!broke || attempt === 3) throw error
  }
  // Only looking again can tell whether it was made all the same: trying blindly would leave two.
  await setTimeout(attempt ** 2 * second)
  return postComment(client, comment, second, attempt + 1)
}

async function write(client: Client, comment: Comment): Promise<Posted> {
  const { owner, repo, number, body, onlyUpdate } = comment
  const earlier = await findComment(client, comment)
  if (earlier && same(earlier.body, body)) return { done: 'unchanged', url: earlier.url }
  if (earlier) {
    const url = await unlessGone(
      client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: earlier.id,
        body,
      }),
    )
    if (url !== null) return { done: 'updated', url }
  }
  if (onlyUpdate) return { done: 'none', url: null }
  const { data } = await client.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { owner, repo, issue_number: number, body, request: { retries: 0 } },
  )
  return { done: 'created', url: data.html_url }
}

/** Anybody can write the marker into a comment of his own, so who wrote it counts, and that it starts with it. */
async function findComment(
  client: Client,
  { owner, repo, number, author, id }: Comment,
): Promise<{ id: number; body: string; url: string } | null> {
  const pages = client.paginate.iterator(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { owner, repo, issue_number: number, per_page: 100 },
  )
  for await (const { data } of pages)
    for (const { id: commentId, body = '', user, html_url: url } of data)
      if (user?.login === author && body.startsWith(markerOf(id)))
        return { id: commentId, body, url }
  return null
}

function same(a: string, b: string): boolean {
  const normal = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
  return normal(a) === normal(b)
}

/** Null where the comment was deleted in the meantime. */
async function unlessGone(update: Promise<{ data: { html_url: string } }>): Promise<string | null> {
  try {
    return (await update).data.html_url
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null
    throw error
  }
}
