import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer.ts'

/** How much of a page is read to see whether it is a test for robots, in bytes. */
const maxBody = 16_384

/** Reads a response: its headers, and the start of a page. Takes what came of a body that breaks off or takes too long. */
export async function readAnswer(
  response: IncomingMessage,
  method: string,
  { timeout, now }: { timeout: number; now: () => number },
): Promise<Answer> {
  const { statusCode: status = 0, headers } = response
  const isPage = method === 'GET' && status < 300 && /html/.test(headers['content-type'] ?? '')
  const isChallenge =
    headers['cf-mitigated'] === 'challenge' ||
    (isPage && isChallengePage(await startOf(response, timeout)))
  return {
    kind: 'answered',
    status,
    location: headers.location === undefined ? null : textOf(headers.location),
    retryAfter: retryAfterOf(headers['retry-after'], now()),
    isChallenge,
  }
}

/** Returns a header that is UTF-8, which Node takes for Latin-1. */
function textOf(header: string): string {
  const text = Buffer.from(header, 'latin1').toString()
  return text.includes('\uFFFD') ? header : text
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

/** Reads `Retry-After`: seconds, or a date. Returns milliseconds from `now`; null if it says neither. */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Titles of pages that keep programs out. These words in a text mean nothing: papers are about them, too. */
const challenge =
  /^<title[^>]*>[^<]*(?:captcha|just a moment|attention required|access denied|are you a (?:ro)?bot|robot check|security check|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|human verification)/i

/** Whether a page, or its start, is a test for robots. */
function isChallengePage(html: string): boolean {
  const title = html.search(/<title/i)
  return title >= 0 && challenge.test(html.slice(title, title + 300))
}
