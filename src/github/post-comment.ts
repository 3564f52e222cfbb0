import { setTimeout } from 'node:timers/promises'
import { RequestError } from '@octokit/request-error'
import { UsageError } from '../model/diagnostic.ts'
import type { Client } from './client.ts'
import { markerOf } from './comment-body.ts'

const noAnswer = 'The API answered without comments; check that GITHUB_API_URL is that of GitHub'

/** The outcome of posting a comment. */
export interface Posted {
  done: 'created' | 'updated' | 'unchanged' | 'none'
  url: string | null
}

interface Comment {
  owner: string
  repo: string
  /** The number of the pull request. */
  number: number
  /** The account that writes it. Only comments of this account are updated. */
  author: string
  /** Distinguishes it from other comments of the same account. */
  id: string
  body: string
  /** Whether to update an earlier comment but not to create a new one. */
  onlyUpdate: boolean
}

/**
 * Creates the comment on a pull request, or updates the earlier one if its text differs.
 * @param second the length of a second of waiting, in milliseconds
 * @throws RequestError if GitHub refuses
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
    const isServerError =
      error instanceof RequestError && error.status >= 500 && error.request.method === 'POST'
    if (!isServerError || attempt === 3) throw error
  }
  // The comment may exist in spite of the error, so look for it again: a blind retry could create a second one.
  await setTimeout(attempt ** 2 * second)
  return postComment(client, comment, second, attempt + 1)
}

async function write(client: Client, comment: Comment): Promise<Posted> {
  const { owner, repo, number, body, onlyUpdate } = comment
  const earlier = await findComment(client, comment)
  if (earlier && isSameText(earlier.body, body)) return { done: 'unchanged', url: earlier.url }
  if (earlier) {
    const url = await nullIfDeleted(
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
  // A redirect that leads nowhere answers, too.
  if (typeof data?.html_url !== 'string') throw new UsageError(noAnswer)
  return { done: 'created', url: data.html_url }
}

/** Checks the author and the start of the text, because anybody can write the marker into a comment. */
async function findComment(
  client: Client,
  { owner, repo, number, author, id }: Comment,
): Promise<{ id: number; body: string; url: string } | null> {
  const pages = client.paginate.iterator(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { owner, repo, issue_number: number, per_page: 100 },
  )
  for await (const { data } of pages) {
    if (!Array.isArray(data)) throw new UsageError(noAnswer)
    for (const { id: commentId, body = '', user, html_url: url } of data)
      if (user?.login === author && body.startsWith(markerOf(id)))
        return { id: commentId, body, url }
  }
  return null
}

function isSameText(a: string, b: string): boolean {
  const normalize = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
  return normalize(a) === normalize(b)
}

/** Returns null if the comment was deleted in the meantime. */
async function nullIfDeleted(
  update: Promise<{ data: { html_url: string } }>,
): Promise<string | null> {
  try {
    return (await update).data.html_url
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null
    throw error
  }
}
