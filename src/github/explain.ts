import { RequestError } from '@octokit/request-error'

/** What a refusal of GitHub means and what to do, in a sentence; null for whatever is no refusal. */
export function explain(error: unknown): string | null {
  if (!(error instanceof RequestError)) return null
  const { status, message, response } = error
  const [said = ''] = message.split(/ - https:\/\/docs\.github\.com|[\r\n]/)
  if (
    status === 429 ||
    response?.headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(message)
  )
    return `Unexpected rate limit of GitHub (${status}), expected it to pass sooner: run the workflow again later`
  if (status === 401)
    return `Unexpected token (401: ${said}), expected one that is valid, like github.token`
  if (status === 403)
    return `Unexpected token (403: ${said}), expected \`pull-requests: write\`: a pull request from a fork has none, see docs/github.md for the second workflow`
  if (status === 404)
    return `Unexpected answer of GitHub (404: ${said}), expected a pull request that the token can see`
  if (status === 422) return `Unexpected comment (422: ${said}), expected one that GitHub takes`
  return `Unexpected answer of GitHub (${status}: ${said})${status >= 500 ? ' after several tries' : ''}, expected a comment to be written`
}
