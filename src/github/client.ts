import { randomUUID } from 'node:crypto'
import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { retry } from '@octokit/plugin-retry'
import { UsageError } from '../model/diagnostic.ts'
import { throttling } from '@octokit/plugin-throttling'

/** A client of GitHub's REST API. */
export type Client = InstanceType<typeof GitHub>

/** How to reach the API. */
interface Access {
  /** `https://api.github.com`, or the URL of a GitHub Enterprise Server. */
  apiUrl: string
  token: string
  /** The length of a second of waiting, in milliseconds. Tests shorten it. */
  second?: number
}

/** The longest rate limit to wait for, in seconds. */
const maxWait = 120

const GitHub = Octokit.plugin(paginateRest, retry, throttling)

/**
 * Returns a client of GitHub's API. It retries temporary failures (5xx, 429, a broken connection) up to three times, after
 * 1, 4 and 9 seconds. It waits for a rate limit as long as GitHub says, up to two minutes.
 */
export function makeClient({ apiUrl, token, second = 1000 }: Access): Client {
  const shouldRetry = (
    seconds: number,
    _options: object,
    _client: object,
    retries: number,
  ): boolean => seconds <= maxWait && retries < 3
  return new GitHub({
    baseUrl: apiUrl,
    auth: token,
    userAgent: 'listwright',
    request: { fetch: within(apiUrl) },
    // The caller reports errors.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retryAfterBaseValue: second },
    throttle: {
      // The plugin shares limits between clients with equal ids.
      id: randomUUID(),
      retryAfterBaseValue: second,
      onRateLimit: shouldRetry,
      onSecondaryRateLimit: shouldRetry,
      ...withoutPacing,
    },
  })
}

/** How long a request may take, in milliseconds. */
const timeLimit = 60_000

/** Returns `fetch` for one host: the next page that a server names gets no token if it is elsewhere. */
function within(apiUrl: string): typeof fetch {
  const { origin } = new URL(apiUrl)
  return async (input, init) => {
    const { origin: asked } = new URL(input instanceof Request ? input.url : input)
    if (asked !== origin)
      throw new UsageError(`The API at ${origin} leads to ${asked}, which gets no token`)
    return fetch(input, { ...init, signal: AbortSignal.timeout(timeLimit) })
  }
}

/** Turns off pacing, which one comment per run does not need. The plugin's types lack this option. */
const withoutPacing = { triggersNotification: (): boolean => false }

function ignore(): void {}
