#!/usr/bin/env node
import { createInterface } from 'node:readline/promises'
import { Readable } from 'node:stream'
import { main } from './main.ts'

const cleanUps: (() => void | Promise<void>)[] = []

/**
 * Registers signal handlers on first use only: without a handler a signal ends the process at once, even while it reads.
 */
function onInterrupt(cleanUp: () => void | Promise<void>): void {
  if (cleanUps.push(cleanUp) > 1) return
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(
      signal,
      () =>
        void Promise.allSettled(cleanUps.map(async (each) => each())).then(() =>
          process.exit(code),
        ),
    )
}

// Ignore EPIPE when the consumer (`| head`) closes the pipe; report other failures, such as a full disk.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    if (stream === process.stdout)
      process.stderr.write(
        `listwright: Cannot write to stdout (${error.code}); free space or write elsewhere\n`,
      )
    process.exit(2)
  })

async function readStdin(): Promise<Uint8Array> {
  return new Uint8Array(await new Response(Readable.toWeb(process.stdin)).arrayBuffer())
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  return lines.question(question).finally(() => lines.close())
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: {
    write: (text) => void process.stdout.write(text),
    isTTY: process.stdout.isTTY ?? false,
  },
  stderr: {
    write: (text) => void process.stderr.write(text),
    isTTY: process.stderr.isTTY ?? false,
  },
  readStdin,
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  now: () => performance.timeOrigin + performance.now(),
  onInterrupt,
})
