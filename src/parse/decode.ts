import type { Diagnostic } from '../model/diagnostic.ts'

/** The text of a list, or the problem that keeps it from being read. */
export function decode(
  bytes: Uint8Array,
  path: string,
): { text: string } | { problem: Diagnostic } {
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    return {
      problem: problemAt(
        bytes,
        zero,
        path,
        'binary',
        'Unexpected zero byte, expected Markdown in UTF-8, not a binary file or UTF-16',
      ),
    }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.trim())
      return {
        problem: problemAt(
          bytes,
          0,
          path,
          'empty',
          'Unexpected empty file, expected a list: headings and items like `1. [Title](address) - note`',
        ),
      }
    return { text }
  } catch {
    const at = firstBadByte(bytes)
    const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, '0')
    return {
      problem: problemAt(
        bytes,
        at,
        path,
        'invalid-utf-8',
        `Unexpected byte 0x${byte}, expected UTF-8: save the file in that encoding`,
      ),
    }
  }
}

function problemAt(
  bytes: Uint8Array,
  at: number,
  path: string,
  rule: Diagnostic['rule'],
  message: string,
): Diagnostic {
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  return {
    rule,
    level: 'error',
    message,
    // Behind the byte, if there is one.
    place: { path, line, column, endLine: line, endColumn: column + Number(at < bytes.length) },
  }
}

/**
 * Finds the first invalid byte by bisection: the longest prefix that a streaming decoder accepts
 * ends inside the invalid character, which starts at most three bytes earlier.
 */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle - 1
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good--
  return good
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
