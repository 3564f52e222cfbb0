import type { Client } from './client.ts'
import type { Target } from './event.ts'

/**
 * The number of the pull request to comment on, found by the commit that GitHub says was run: the open one whose head it
 * is. Null where there is none (it was closed, or a newer commit came, which has a run of its own) or where several share it.
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
