import { setTimeout } from 'node:timers/promises'
import type { Answer } from './answer.ts'

/** How much to ask of hosts. Times are in milliseconds. */
export interface Pace {
  /** How many hosts are asked at once. Each gets one request after the other. */
  concurrency: number
  /** Between two requests to one host. */
  pause: number
  /** After an answer that refuses for now and does not say how long. */
  backOff: number
  /** The longest time to wait because a host says so. */
  patience: number
  /** The time, in milliseconds since 1970. */
  now: () => number
}

interface Host {
  /** Settles when the last request that waits for this host is over. */
  queue: Promise<unknown>
  /** When it may be asked again. */
  free: number
  /** How many requests in a row failed. */
  failures: number
  /** What every further request is answered with. */
  closed: Answer | null
  refusesHead: boolean
}

/** The number of failures in a row after which a host gets no more requests. */
const maxFailures = 3

/** The number of failed hosts after which, if none answered, the network counts as down. */
const maxDownHosts = 12

/** Asks hosts politely: one request at a time with a pause, for as long as they answer. */
export class Hosts {
  /** The host that answered last; null if none did yet. */
  reached: string | null = null
  /** The hosts that failed, with the code of their last failure. */
  readonly failed = new Map<string, string>()
  readonly #hosts = new Map<string, Host>()
  readonly #pace: Pace
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(pace: Pace) {
    this.#pace = pace
  }

  /** Whether many hosts failed and none answered. */
  get isDown(): boolean {
    return this.reached === null && this.failed.size >= maxDownHosts
  }

  /**
   * Waits for the turn of a host, and asks it unless it is left alone.
   * @param request gets whether the host once said that it does not know the method HEAD
   */
  ask(name: string, request: (refusesHead: boolean) => Promise<Answer>): Promise<Answer> {
    const host = this.#host(name)
    const turn = host.queue.then(async () => {
      if (host.closed) return host.closed
      await setTimeout(Math.max(0, host.free - this.#pace.now()))
      await this.#enter()
      const answer: Answer = this.isDown
        ? { kind: 'failed', code: 'ENETDOWN' }
        : await request(host.refusesHead)
      this.#leave()
      this.#note(name, host, answer)
      return answer
    })
    host.queue = turn
    return turn
  }

  /** Gives hosts that failed another chance, one request each. Those that want to be left alone longer get none. */
  reopen(): void {
    for (const host of this.#hosts.values())
      if (host.free - this.#pace.now() <= this.#pace.patience) {
        host.closed = null
        host.failures = Math.min(host.failures, maxFailures - 1)
      }
  }

  /** Waits until fewer requests are running than may. */
  #enter(): Promise<void> {
    if (this.#running >= this.#pace.concurrency)
      return new Promise((done) => void this.#waiting.push(done))
    this.#running++
    return Promise.resolve()
  }

  /** Gives the place of a request that is over to the next one. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running--
  }

  #host(name: string): Host {
    const host = this.#hosts.get(name) ?? {
      queue: Promise.resolve(),
      free: 0,
      failures: 0,
      closed: null,
      refusesHead: false,
    }
    this.#hosts.set(name, host)
    return host
  }

  #note(name: string, host: Host, answer: Answer): void {
    const { pause, backOff, patience } = this.#pace
    if (answer.kind === 'refused' || (answer.kind === 'failed' && answer.code === 'ENETDOWN'))
      return
    const isAnswer = answer.kind === 'answered'
    const isBusy = isAnswer && (answer.status === 429 || answer.status === 503)
    const wait = isBusy ? (answer.retryAfter ?? backOff) : 0
    host.free = this.#pace.now() + Math.max(pause, wait)
    host.failures = isAnswer && !isBusy ? 0 : host.failures + 1
    if (isAnswer) this.reached = name
    else this.failed.set(name, answer.code)
    if (isAnswer && (answer.status === 405 || answer.status === 501)) host.refusesHead = true
    const isUnknown = answer.kind === 'failed' && answer.code === 'ENOTFOUND'
    if (isUnknown || wait > patience || host.failures >= maxFailures) host.closed = answer
  }
}
