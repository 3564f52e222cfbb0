import { RequestError } from '@octokit/request-error'

/**
 * Returns what an error response of GitHub means and what to do about it; null for any other error.
 * @param what what was to be written
 */
export function explain(error: unknown, what: 'comment' | 'issue' = 'comment'): string | null {
  if (!(error instanceof RequestError)) return null
  const { status, message, response } = error
  const [reason = ''] = message.split(/ - https:\/\/docs\.github\.com|[\r\n]/)
  if (
    status === 429 ||
    response?.headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(message)
  )
    return `GitHub's rate limit is exceeded (${status}); run the workflow again later`
  if (status === 401)
    return `GitHub rejected the token (401: ${reason}); pass a valid one, such as github.token`
  if (status === 403 && what === 'issue')
    return `The token cannot write issues (403: ${reason}); it needs \`issues: write\``
  if (status === 403)
    return `The token cannot write comments (403: ${reason}); it needs \`pull-requests: write\`. Pull requests from forks never have it: see docs/github.md for the second workflow`
  if ((status === 404 || status === 410) && what === 'issue')
    return `GitHub did not find the repository or its issues (${status}: ${reason}); check that issues are on`
  if (status === 404)
    return `GitHub did not find the pull request (404: ${reason}); check that the token can read it`
  if (status === 422) return `GitHub rejected the ${what} (422: ${reason})`
  return `GitHub failed to write the ${what} (${status}: ${reason})${status >= 500 ? ' after several tries' : ''}`
}
