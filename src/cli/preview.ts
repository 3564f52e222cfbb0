import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import type { ExitCode, Io } from './environment.ts'
import { listeningOf, refuseHost } from './listening.ts'
import type { Task } from './task.ts'
import { colorsOf } from './terminal.ts'

/** Runs `preview`: serves the built site until the process is interrupted. */
export async function runPreview({ settings, given }: Task, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, settings.out)
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no site in ${settings.out}; run listwright build first`)
  const { previewSite } = await import('../vite/preview-server.ts')
  const urls = await previewSite(folder, settings, listeningOf(given)).catch(refuseHost(given))
  for (const url of urls) io.stdout.write(`${colorsOf(io, io.stdout).cyan(url)}\n`)
  return new Promise(() => {})
}
