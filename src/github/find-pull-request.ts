import type { Client } from './client.ts'
import type { Target } from './event.ts'

/**
 * Returns the number of the open pull request whose head is the commit of the run. Returns null if there is none (it was
 * closed, or has a newer commit, which has its own run) or if several share that head.
 */
export async function findPullRequest(
  client: Client,
  repository: { owner: string; repo: string },
  target: Target,
): Promise<number | null> {
  if (target.kind === 'pull-request') return target.number
  const [owner = ''] = target.headRepository.split('/')
  const pulls = await client.paginate('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head: `${owner}:${target.headBranch}`,
    per_page: 100,
  })
  const same = pulls.filter(
    ({ head }) => head.sha === target.headSha && head.repo?.full_name === target.headRepository,
  )
  return same.length === 1 ? (same[0]?.number ?? null) : null
}
