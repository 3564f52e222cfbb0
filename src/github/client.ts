import { randomUUID } from 'node:crypto'
import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

/** What comments are written with. */
export type Client = InstanceType<typeof GitHub>

/** Where the API is, and who asks. */
export interface Access {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  apiUrl: string
  token: string
  /** How long a second of waiting lasts, in milliseconds. */
  second?: number
}

/** A limit that lasts longer than this many seconds is not waited for. */
const patience = 120

const GitHub = Octokit.plugin(paginateRest, retry, throttling)

/**
 * A client of GitHub's API. A refusal that may pass (5xx, 429, a broken connection) is tried up to three times more, after
 * 1, 4 and 9 seconds; a rate limit is waited for as long as GitHub says, unless that is too long.
 */
export function makeClient({ apiUrl, token, second = 1000 }: Access): Client {
  const isWorthIt = (
    seconds: number,
    _options: object,
    _client: object,
    retries: number,
  ): boolean => seconds <= patience && retries < 3
  return new GitHub({
    baseUrl: apiUrl,
    auth: token,
    userAgent: 'listwright',
    // What is wrong is said once, by whoever asked.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retryAfterBaseValue: second },
    throttle: {
      // A name of its own, as limits are kept by name, for all clients together.
      id: randomUUID(),
      retryAfterBaseValue: second,
      onRateLimit: isWorthIt,
      onSecondaryRateLimit: isWorthIt,
      ...withoutPace,
    },
  })
}

/** One comment a run needs none; the option is missing in the plugin's types. */
const withoutPace = { triggersNotification: (): boolean => false }

function ignore(): void {}
