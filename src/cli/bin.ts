#!/usr/bin/env node
import { createInterface } from 'node:readline/promises'
import { Readable } from 'node:stream'

const cleanUps: (() => void | Promise<void>)[] = []

/**
 * Registers signal handlers on first use only: without a handler a signal ends the process at once, even while it reads.
 */
function onInterrupt(cleanUp: () => void | Promise<void>): void {
  if (cleanUps.push(cleanUp) > 1) return
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
    ['SIGABRT', 134],
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

/** Ends with 2, since 1 means that a list has problems. */
function fail(message: string): never {
  process.stderr.write(`listwright: ${message}\n`)
  process.exit(2)
}

// Node exits before the end of `main` if nothing is left that could resolve the promise it awaits.
const neverSettles = (): never =>
  fail('The configuration, or a plugin of it, awaits a promise that never settles')
process.once('beforeExit', neverSettles)

// Imported on demand, so that a failure to load it is reported, too.
const code = await import('./main.ts')
  .then(async ({ main }) =>
    main(process.argv.slice(2), {
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
    }),
  )
  .catch((error: unknown) => fail(reasonOf(error)))
process.off('beforeExit', neverSettles)
process.exitCode = code

/** Node reports the same error for a missing module and for one that it cannot open because too many files are open. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
    return `${error.message.split('\n', 1)[0]}; install Listwright again, or allow more open files (ulimit -n)`
  if (error instanceof Error && 'syscall' in error) return error.message
  return `Internal error, please report it: ${error instanceof Error ? error.stack : String(error)}`
}
