/** What came of one request. */
export type Answer =
  | {
      kind: 'answered'
      status: number
      /** The header `Location`. */
      location: string | null
      /** How long to wait by the header `Retry-After`, in milliseconds. */
      retryAfter: number | null
      /** Whether the page is a test for robots. */
      isChallenge: boolean
    }
  /** No HTTP answer: the code of Node's error, or `TIMEOUT`. */
  | { kind: 'failed'; code: string }
  /** Never asked, for this reason. */
  | { kind: 'refused'; reason: string }

/** Reads `Retry-After`: seconds, or a date. Returns milliseconds from `now`; null if it says neither. */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Titles of pages that let nobody in but people. The words in a text say nothing: papers are about them, too. */
const challenge =
  /<title[^>]*>[^<]*(?:captcha|just a moment|attention required|access denied|are you a (?:ro)?bot|robot check|security check|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|human verification)/i

/** Whether a page, or its start, is a test for robots. */
export const isChallengePage = (html: string): boolean => challenge.test(html)
