/** The pull request of a workflow run, as GitHub reports it. No value comes from a file of the pull request. */
export type Target =
  /** The workflow runs for the pull request. */
  | { kind: 'pull-request'; number: number }
  /** The workflow runs after another run. For forks, GitHub gives only its commit, not the pull request number. */
  | { kind: 'run'; headSha: string; headBranch: string; headRepository: string; url: string }

/**
 * Reads the event that triggered a workflow.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the content of `GITHUB_EVENT_PATH`
 * @returns null if the event has no pull request
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
  const isComplete =
    at(run, 'event') === 'pull_request' &&
    typeof headSha === 'string' &&
    typeof headBranch === 'string' &&
    typeof headRepository === 'string'
  return isComplete
    ? { kind: 'run', headSha, headBranch, headRepository, url: typeof url === 'string' ? url : '' }
    : null
}

/** Returns the value at a path of parsed JSON, or undefined. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, name)?.value
        : undefined,
    value,
  )
}
