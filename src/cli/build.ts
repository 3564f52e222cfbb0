import { relative } from 'node:path'
import { isUnpublishable } from '../model/diagnostic.ts'
import { plain } from '../report/safe-line.ts'
import { formatSize, problems, totals } from '../report/totals.ts'
import type { ExitCode, Io } from './environment.ts'
import { readTask, type Task } from './task.ts'
import { printProblems, progress } from './terminal.ts'

/** Runs `build`: writes the site. Reads the lists before loading Vite, so that problems appear at once. */
export async function runBuild(task: Task, io: Io): Promise<ExitCode> {
  const start = io.now()
  const { settings } = task
  const reading = await readTask(task, io)
  printProblems(
    reading.diagnostics.filter(({ level }) => level !== 'info'),
    reading.texts,
    io,
    io.stderr,
  )
  if (isUnpublishable(reading.diagnostics, settings.strict)) {
    io.stderr.write(`${problems(reading.diagnostics)}: nothing was written\n`)
    return 1
  }
  const status = progress(io)
  status.step('Building')
  const { buildSite } = await import('../vite/build-site.ts')
  const { cwd, env } = io
  const site = await buildSite(settings, {
    cwd,
    env,
    reading,
    onNote: (message) => io.stderr.write(`${message}\n`),
    onInterrupt: (cleanUp) => io.onInterrupt(cleanUp),
  }).finally(() => status.end())
  const seconds = ((io.now() - start) / 1000).toFixed(1)
  io.stdout.write(
    `${totals(site.lists, site.diagnostics, settings.entries)}\n${formatSize(site.files)} in ${plain(relative(cwd, site.folder) || site.folder)}, ${seconds} s\n`,
  )
  return 0
}
