import type { Client } from './client.ts'
import { markerOf } from './comment-body.ts'

/** What became of the issue. `none`: there is nothing to report, and there never was. */
interface KeptIssue {
  done: 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'none'
  url: string | null
}

interface Issue {
  owner: string
  repo: string
  /** The account that writes it. Only an issue of this account is updated. */
  author: string
  /** Distinguishes it from other issues of the same account. */
  id: string
  title: string
  body: string
  /** Whether there is something to do. */
  isOpen: boolean
}

/**
 * Keeps one issue up to date: creates it when there is something to do, rewrites its text, closes it when all is done and
 * opens it again later. One that somebody closed as not planned stays closed.
 * @throws RequestError if GitHub refuses
 */
export async function keepIssue(client: Client, issue: Issue): Promise<KeptIssue> {
  const { owner, repo, title, body, isOpen } = issue
  const earlier = await findIssue(client, issue)
  if (!earlier && !isOpen) return { done: 'none', url: null }
  if (!earlier) {
    // Not tried again after an error: the issue may exist in spite of it.
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues', {
      owner,
      repo,
      title,
      body,
      request: { retries: 0 },
    })
    return { done: 'created', url: data.html_url }
  }
  const state = isOpen && !earlier.isUnwanted ? 'open' : 'closed'
  const { url } = earlier
  if (earlier.state === state && earlier.body.trim() === body.trim())
    return { done: 'unchanged', url }
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    owner,
    repo,
    issue_number: earlier.number,
    body,
    ...(earlier.state !== state && { state }),
  })
  if (earlier.state === state) return { done: 'updated', url }
  return { done: state === 'open' ? 'reopened' : 'closed', url }
}

interface FoundIssue {
  number: number
  state: string
  body: string
  url: string
  /** Whether somebody closed it as not planned. */
  isUnwanted: boolean
}

/** Checks the author and the start of the text, because anybody can write the marker into an issue. */
async function findIssue(
  client: Client,
  { owner, repo, author, id }: Issue,
): Promise<FoundIssue | null> {
  const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo,
    creator: author,
    state: 'all',
    per_page: 100,
  })
  for await (const { data } of pages)
    for (const { number, state, state_reason: reason, body, user, html_url: url } of data)
      if (user?.login === author && body?.startsWith(markerOf(id)))
        return {
          number,
          state,
          body: body.replace(/\r\n?/g, '\n'),
          url,
          isUnwanted: state === 'closed' && reason === 'not_planned',
        }
  return null
}
