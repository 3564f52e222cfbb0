import type { lookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Answer } from './answer.ts'
import { readAnswer } from './read-answer.ts'
import { isPublic } from './safe-address.ts'
import { safeLookup } from './safe-lookup.ts'

/** How to ask. */
export interface Access {
  userAgent: string
  /** Whether private addresses and other ports than 80 and 443 may be asked. */
  allowPrivate: boolean
  /** How long the headers of an answer may take, and then its body, in milliseconds. */
  timeout: number
  /** The time, in milliseconds since 1970. */
  now: () => number
  /** The DNS; tests have their own. */
  lookup?: typeof lookup
}

/** Node tries each address of a host for a quarter of a second, which is too short for a far one. Its types lack this. */
const connecting = { autoSelectFamilyAttemptTimeout: 2000 }

const privateAddress = 'a private address, which is only asked with --allow-private'

/** Asks for one address, without following a redirect. Never throws, and reads no more of a body than it needs. */
export function request(url: URL, method: 'HEAD' | 'GET', access: Access): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const refusal = refusalOf(url, host, access)
  if (refusal !== null) return Promise.resolve({ kind: 'refused', reason: refusal })
  return new Promise<Answer>((done) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const asked = send({
      method,
      host,
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      path: url.pathname + url.search,
      headers: { 'user-agent': access.userAgent, accept: 'text/html,*/*;q=0.8' },
      // A connection of its own for each request: each has its address checked.
      agent: false,
      ...connecting,
      lookup: safeLookup(access.allowPrivate, access.lookup),
    })
    // For all of the headers: a socket that drips byte by byte is never idle.
    const timer = setTimeout(
      () => asked.destroy(Object.assign(new Error('timeout'), { code: 'TIMEOUT' })),
      access.timeout,
    )
    const end = (answer: Answer): void => {
      clearTimeout(timer)
      done(answer)
      asked.destroy()
    }
    let isAnswered = false
    asked
      // Also after an answer that is none, such as one that switches the protocol.
      .on('close', () => isAnswered || end({ kind: 'failed', code: 'ECONNRESET' }))
      .on('error', (error: NodeJS.ErrnoException) => end(failureOf(error)))
      .on('response', (response) => {
        isAnswered = true
        clearTimeout(timer)
        void readAnswer(response, method, access).then(end)
      })
      .end()
  }).catch(failureOf)
}

/** Returns why an address must not be asked, as far as its text says. Names are checked when they are looked up. */
function refusalOf(url: URL, host: string, { allowPrivate }: Access): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `${url.protocol} is no address of a page`
  if (allowPrivate) return null
  if (url.port && url.port !== '80' && url.port !== '443')
    return `port ${url.port}, which is only asked with --allow-private`
  return isIP(host) && !isPublic(host) ? privateAddress : null
}

function failureOf({ code = 'ERROR' }: NodeJS.ErrnoException): Answer {
  return code === 'EPRIVATE'
    ? { kind: 'refused', reason: privateAddress }
    : { kind: 'failed', code }
}
