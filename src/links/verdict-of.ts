import type { Verdict } from '../model/verdict.ts'
import type { Answer } from './answer.ts'

/** What errors of Node mean. */
const failures: Record<string, string> = {
  TIMEOUT: 'no answer in time',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke the connection',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ENETDOWN: 'not asked, as no other host answered',
  CERT_HAS_EXPIRED: 'the certificate of the host expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the host signed its certificate itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the host cannot be verified',
}

/** Statuses by which hosts refuse programs, while people see a page. */
const refusing = new Set([401, 402, 403, 405, 406, 418, 429, 451, 999])

/** Returns what the code of a failure means, or the code itself if it is unknown. */
export function failureText(code: string): string {
  if (code.startsWith('HPE_')) return 'its answer is no HTTP'
  if (/^(?:EPROTO$|ERR_SSL_)/.test(code)) return 'no secure connection to the host'
  return failures[code] ?? code
}

/** Judges the last answer to an address. Only 404, 410 and a host that does not exist are `gone`. */
export function verdictOf(answer: Answer): Verdict {
  if (answer.kind === 'refused') return { kind: 'unsure', reason: answer.reason }
  if (answer.kind === 'failed') {
    const { code } = answer
    return { kind: code === 'ENOTFOUND' ? 'gone' : 'unsure', reason: failureText(code) }
  }
  const { status, isChallenge } = answer
  if (isChallenge) return { kind: 'unsure', reason: `${status}, a test for robots` }
  if (status >= 200 && status < 300) return { kind: 'alive' }
  if (status === 404 || status === 410) return { kind: 'gone', reason: String(status) }
  if (refusing.has(status)) return { kind: 'unsure', reason: `${status}, as hosts refuse programs` }
  return { kind: 'unsure', reason: String(status) }
}

/** Whether a second request may have another answer: not if the host made clear that it wants none. */
export function isWorthAnotherTry(answer: Answer): boolean {
  if (answer.kind === 'refused') return false
  if (answer.kind === 'failed') return !/CERT/.test(answer.code)
  const { status, isChallenge } = answer
  if (isChallenge || status === 999) return false
  return status >= 500 || [404, 408, 429].includes(status)
}
