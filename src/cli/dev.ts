import { inspect } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/escape.ts'
import { totals } from '../report/summary.ts'
import type { Listening } from '../vite/dev.ts'
import type { ExitCode, Io } from './environment.ts'
import type { Task } from './task.ts'
import { colorsOf, printProblems } from './terminal.ts'

/** Runs `dev`: serves the site until the process is interrupted. */
export async function runDev({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.includes('-'))
    throw new UsageError('dev cannot watch stdin; give files or folders')
  const listening = listeningOf(given)
  const { serveSite } = await import('../vite/dev.ts')
  const server = await serveSite(
    settings,
    {
      cwd: io.cwd,
      env: io.env,
      onRead({ lists, diagnostics, texts }) {
        printProblems(
          diagnostics.filter(({ level }) => level !== 'info'),
          texts,
          io,
          io.stderr,
        )
        io.stdout.write(`${totals(lists, diagnostics, settings.entries)}\n`)
      },
      onWritten() {},
      onProblem: (error) =>
        io.stderr.write(
          `${error instanceof UsageError ? error.message.split('\n').map(plain).join('\n') : inspect(error)}\n`,
        ),
    },
    listening,
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTFOUND' && error.code !== 'EADDRNOTAVAIL') throw error
    throw new UsageError(
      `Cannot listen on ${given.host} (${error.code}); --host must be an address of this machine`,
    )
  })
  const colors = colorsOf(io, io.stdout)
  for (const url of server.urls) io.stdout.write(`${colors.cyan(url)}\n`)
  io.onInterrupt(() => server.close())
  return new Promise(() => {})
}

function listeningOf({ port, host, open }: Task['given']): Listening {
  if (port !== undefined && !(/^\d+$/.test(String(port)) && Number(port) <= 65535))
    throw new UsageError(`--port must be a number from 0 to 65535, not ${port}`)
  return {
    ...(port !== undefined && { port: Number(port) }),
    ...(host !== undefined && { host }),
    ...(open !== undefined && { open: true }),
  }
}
