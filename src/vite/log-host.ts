import { relative } from 'node:path'
import { inspect } from 'node:util'
import { createLogger } from 'vite'
import { UsageError } from '../model/diagnostic.ts'
import { formatLines } from '../report/text.ts'
import { totals } from '../report/totals.ts'
import { weigh } from '../report/format-size.ts'
import type { Host } from './host.ts'

/** A host that tells through Vite's logger, as a plugin in a Vite configuration should. */
export function logHost(cwd: string, env: Host['env']): Host {
  const logger = createLogger('info')
  return {
    cwd,
    env,
    onRead({ diagnostics }) {
      const problems = diagnostics.filter(({ level }) => level !== 'info')
      if (problems.length) logger.warn(formatLines(problems).trimEnd())
    },
    onWritten({ lists, diagnostics, folder, files }) {
      logger.info(
        `${totals(lists, diagnostics)}\n${weigh(files)} in ${relative(cwd, folder) || folder}`,
      )
    },
    onProblem(error) {
      logger.error(error instanceof UsageError ? error.message : inspect(error))
    },
  }
}
