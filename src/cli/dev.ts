import { inspect } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/safe-line.ts'
import { totals } from '../report/totals.ts'
import type { Reading } from '../pipeline/read-lists.ts'
import type { ExitCode, Io } from './environment.ts'
import { listeningOf, refuseHost } from './listening.ts'
import { problemsSince } from './new-problems.ts'
import type { Task } from './task.ts'
import { colorsOf, printProblems } from './terminal.ts'

/** Runs `dev`: serves the site until the process is interrupted. */
export async function runDev({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.includes('-'))
    throw new UsageError('dev cannot watch stdin; give files or folders')
  const listening = listeningOf(given)
  const { serveSite } = await import('../vite/dev-server.ts')
  let last: Reading | null = null
  const urls = await serveSite(
    settings,
    {
      cwd: io.cwd,
      env: io.env,
      // After a save, only its new problems are printed.
      onRead(reading) {
        const { lists, diagnostics, texts } = reading
        const all = diagnostics.filter(({ level }) => level !== 'info')
        const added = last ? problemsSince(last, reading) : all
        const old = last ? all.filter((problem) => !added.includes(problem)) : null
        printProblems(added, texts, io, io.stderr)
        io.stdout.write(`${totals(lists, last ? added : diagnostics, settings.entries, old)}\n`)
        last = reading
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
