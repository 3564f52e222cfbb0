import { inspect } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/escape.ts'
import { totals } from '../report/summary.ts'
import type { ExitCode, Io } from './environment.ts'
import { listeningOf, refuseHost } from './listening.ts'
import type { Task } from './task.ts'
import { colorsOf, printProblems } from './terminal.ts'

/** Runs `dev`: serves the site until the process is interrupted. */
export async function runDev({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.includes('-'))
    throw new UsageError('dev cannot watch stdin; give files or folders')
  const listening = listeningOf(given)
  const { serveSite } = await import('../vite/dev.ts')
  const urls = await serveSite(
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
  ).catch(refuseHost(given))
  const colors = colorsOf(io, io.stdout)
  for (const url of urls) io.stdout.write(`${colors.cyan(url)}\n`)
  // Nothing is left behind, so a signal ends the process at once, even while it reads.
  return new Promise(() => {})
}
