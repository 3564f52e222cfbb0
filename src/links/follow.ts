import type { Verdict } from '../model/verdict.ts'
import type { Answer } from './answer.ts'
import { verdictOf } from './verdict-of.ts'

/** What following an address came to: the verdict, and the last answer. */
export interface Followed {
  verdict: Verdict
  answer: Answer
}

/** How many redirects are followed, as browsers about do. */
const maxRedirects = 15

/** Where an address leads so far. */
interface Trail {
  seen: Set<string>
  /** Where permanent redirects lead, until the first other one; null if the first is none. */
  moved: string | null
  /** Whether no other redirect came yet. */
  isPermanent: boolean
}

/**
 * Follows the redirects of an address by hand, so that every step is checked like the first.
 * @param ask sends one request
 */
export function follow(start: string, ask: (url: URL) => Promise<Answer>): Promise<Followed> {
  return step(new URL(start), new URL(start), ask, {
    seen: new Set(),
    moved: null,
    isPermanent: true,
  })
}

async function step(
  start: URL,
  at: URL,
  ask: (url: URL) => Promise<Answer>,
  { seen, moved, isPermanent }: Trail,
): Promise<Followed> {
  const answer = await ask(at)
  const target = redirectOf(answer)
  if (target === null) return { verdict: judge(start, at, moved, answer), answer }
  const unsure = (reason: string): Followed => ({ verdict: { kind: 'unsure', reason }, answer })
  if (!URL.canParse(target, at.href)) return unsure('redirects to something that is no address')
  const next = new URL(target, at)
  const isMove = isPermanent && isPermanentRedirect(answer)
  const to = isMove ? next.href : moved
  next.hash = next.username = next.password = ''
  seen.add(at.href)
  if (seen.has(next.href)) return unsure('redirects in a circle')
  if (seen.size > maxRedirects) return unsure(`more than ${maxRedirects} redirects`)
  return step(start, next, ask, { seen, moved: to, isPermanent: isMove })
}

const redirectOf = (answer: Answer): string | null =>
  answer.kind === 'answered' && [301, 302, 303, 307, 308].includes(answer.status)
    ? answer.location
    : null

const isPermanentRedirect = (answer: Answer): boolean =>
  answer.kind === 'answered' && (answer.status === 301 || answer.status === 308)

/** Judges the page at the end of all redirects. */
function judge(start: URL, end: URL, moved: string | null, answer: Answer): Verdict {
  const verdict = verdictOf(answer)
  if (verdict.kind !== 'alive') return verdict
  // Many hosts send readers there instead of answering 404.
  if (siteOf(start) === siteOf(end) && !isFront(start) && isFront(end))
    return { kind: 'unsure', reason: 'leads to the front page' }
  if (!isSignIn(start) && isSignIn(end)) return { kind: 'unsure', reason: 'asks to sign in' }
  return moved === null ? verdict : { kind: 'moved', to: moved }
}

const siteOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '')

const isFront = ({ pathname, search }: URL): boolean =>
  !search && /^\/(?:index\.\w+|home\/?)?$/i.test(pathname)

const isSignIn = ({ hostname, pathname }: URL): boolean =>
  hostname === 'accounts.google.com' || /\/(?:log|sign)[-_]?in(?:\/|$)/i.test(pathname)
