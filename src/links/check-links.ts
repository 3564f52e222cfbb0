import { setTimeout } from 'node:timers/promises'
import type { Verdict, Verdicts } from '../model/verdict.ts'
import type { Answer } from './answer.ts'
import type { Cache } from './verdict-cache.ts'
import { follow, type Followed } from './follow.ts'
import { Hosts, type Pace } from './hosts.ts'
import { type Access, request } from './request.ts'
import { requireNetwork } from './require-network.ts'
import { isWorthAnotherTry } from './verdict-of.ts'

/** How links are checked. */
export interface Manner extends Access, Pace {
  /** How long to wait before the second try, in milliseconds. */
  again: number
  /** Whether the network is there, by looking up a host; tests have their own. */
  isOnline?: (host: string) => Promise<boolean>
}

/** Times that are polite, and bearable for a list of some hundred links. */
export const usualManner = {
  timeout: 20_000,
  concurrency: 16,
  pause: 500,
  backOff: 10_000,
  patience: 90_000,
  again: 5_000,
}

/** How far a check is. */
export interface Progress {
  done: number
  total: number
  gone: number
}

/**
 * Asks for addresses, each once, and returns a verdict on each. What did not work is asked a second time at the end.
 * @param urls as `askedAddress` returns them
 * @param cache verdicts of earlier runs, which are not asked again; null for none
 * @throws UsageError if the network is down: then nothing can be said, and nothing but answers is kept
 */
export async function checkLinks(
  urls: Iterable<string>,
  manner: Manner,
  cache: Cache | null,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Verdicts> {
  const all = [...new Set(urls)]
  const verdicts = new Map<string, Verdict>()
  const hosts = new Hosts(manner)
  let gone = 0
  const record = (url: string, verdict: Verdict): void => {
    verdicts.set(url, verdict)
    if (verdict.kind === 'gone') gone++
  }
  const report = (): void => onProgress({ done: verdicts.size, total: all.length, gone })
  for (const url of all) {
    const known = cache?.get(url)
    if (known) record(url, known)
  }
  report()
  // A failure may be ours: it is kept only once it is known that the network was there.
  const failed = new Map<string, Verdict>()
  const close = (url: string, { verdict, answer }: Followed): void => {
    if (answer.kind === 'failed') failed.set(url, verdict)
    else if (answer.kind === 'answered') cache?.add(url, verdict)
    record(url, verdict)
    report()
  }
  const doubtful: string[] = []
  await Promise.all(
    all
      .filter((url) => !verdicts.has(url))
      .map(async (url) => {
        const followed = await follow(url, (at) => ask(at, 'HEAD', hosts, manner))
        if (isWorthAnotherTry(followed.answer)) doubtful.push(url)
        else close(url, followed)
      }),
  )
  if (doubtful.length && !hosts.isDown) await setTimeout(manner.again)
  hosts.reopen()
  await Promise.all(
    doubtful.map(async (url) =>
      close(url, await follow(url, (at) => ask(at, 'GET', hosts, manner))),
    ),
  )
  await requireNetwork(hosts, manner.isOnline)
  for (const [url, verdict] of failed) cache?.add(url, verdict)
  return verdicts
}

/** Asks with HEAD, which costs a host least, and with GET if that is refused or seems to find nothing. */
async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  hosts: Hosts,
  access: Access,
): Promise<Answer> {
  let used = method
  const answer = await hosts.ask(url.host, (refusesHead) => {
    if (refusesHead) used = 'GET'
    return request(url, used, access)
  })
  const isRefused =
    used === 'HEAD' &&
    answer.kind === 'answered' &&
    answer.status >= 400 &&
    ![410, 429].includes(answer.status) &&
    !answer.isChallenge
  return isRefused ? hosts.ask(url.host, () => request(url, 'GET', access)) : answer
}
