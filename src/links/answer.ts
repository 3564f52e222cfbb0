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
