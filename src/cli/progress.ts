import type { Io } from './io.ts'

/** Says what is being done, on a terminal only: in pipes and CI nobody waits for it. */
export function progress(io: Io): { step(what: string): void; end(): void } {
  const shown = io.stderr.isTTY && !io.env['CI']
  const write = (text: string): void => {
    if (shown) io.stderr.write(`\r\u001B[2K${text}`)
  }
  return { step: (what) => write(`${what} …`), end: () => write('') }
}
