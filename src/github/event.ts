/** The pull request that a workflow is about, as GitHub itself says; nothing in here comes from a file of the pull request. */
export type Target =
  /** It ran for the pull request. */
  | { kind: 'pull-request'; number: number }
  /** It ran after another run, of which only the commit is known: of a fork's pull request GitHub does not tell the number. */
  | { kind: 'run'; headSha: string; headBranch: string; headRepository: string; url: string }

/**
 * Reads the event that started a workflow.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload what `GITHUB_EVENT_PATH` holds
 * @returns null where it is about no pull request
 */
export function readEvent(name: string, payload: unknown): Target | null {
  if (name === 'workflow_run') return targetOfRun(at(payload, 'workflow_run'))
  const number = at(payload, 'pull_request', 'number')
  return Number.isSafeInteger(number) ? { kind: 'pull-request', number: Number(number) } : null
}

function targetOfRun(run: unknown): Target | null {
  const [headSha, headBranch, headRepository, url] = [
    at(run, 'head_sha'),
    at(run, 'head_branch'),
    at(run, 'head_repository', 'full_name'),
    at(run, 'html_url'),
  ]
  const isWhole =
    at(run, 'event') === 'pull_request' &&
    typeof headSha === 'string' &&
    typeof headBranch === 'string' &&
    typeof headRepository === 'string'
  return isWhole
    ? { kind: 'run', headSha, headBranch, headRepository, url: typeof url === 'string' ? url : '' }
    : null
}

/** What stands at a path of some JSON; undefined where there is nothing. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, name)?.value
        : undefined,
    value,
  )
}
