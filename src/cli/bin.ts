#!/usr/bin/env node
import { Readable } from 'node:stream'
import { main } from './main.ts'

const cleanUps: (() => void | Promise<void>)[] = []

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(
    signal,
    () =>
      void Promise.allSettled(cleanUps.map(async (cleanUp) => cleanUp())).then(() =>
        process.exit(code),
      ),
  )

// A reader that has seen enough (`| head`) is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

async function readStdin(): Promise<Uint8Array> {
  return new Uint8Array(await new Response(Readable.toWeb(process.stdin)).arrayBuffer())
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
  now: () => performance.now(),
  onInterrupt: (cleanUp) => void cleanUps.push(cleanUp),
})
