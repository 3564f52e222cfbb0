import type { lookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { type Answer, isChallengePage, retryAfterOf } from './answer.ts'
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

/** How much of a page is read to see whether it is a test for robots, in bytes. */
const maxBody = 16_384

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
    asked
      .on('error', (error: NodeJS.ErrnoException) => end(failureOf(error)))
      .on('response', (response) => {
        clearTimeout(timer)
        void read(response, method, access).then(end)
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

async function read(
  response: IncomingMessage,
  method: string,
  { timeout, now }: Access,
): Promise<Answer> {
  const { statusCode: status = 0, headers } = response
  const isPage = method === 'GET' && status < 300 && /html/.test(headers['content-type'] ?? '')
  const isChallenge =
    headers['cf-mitigated'] === 'challenge' ||
    (isPage && isChallengePage(await startOf(response, timeout)))
  return {
    kind: 'answered',
    status,
    location: headers.location ?? null,
    retryAfter: retryAfterOf(headers['retry-after'], now()),
    isChallenge,
  }
}

/** Returns the start of a body; what came of it if the connection breaks or takes too long. */
async function startOf(response: IncomingMessage, timeout: number): Promise<string> {
  let text = ''
  const timer = setTimeout(() => response.destroy(), timeout)
  try {
    for await (const part of response.setEncoding('latin1')) {
      text += part
      if (text.length >= maxBody) break
    }
  } catch {
    // The headers are there, and they count.
  }
  clearTimeout(timer)
  return text
}
