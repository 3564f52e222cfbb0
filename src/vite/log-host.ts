import { relative } from 'node:path'
import { inspect } from 'node:util'
import { createLogger } from 'vite'
import { UsageError } from '../diagnostic.ts'
import { formatLines } from '../report/text.ts'
import { totals } from '../report/totals.ts'
import { weigh } from '../report/weigh.ts'
import type { Host } from './host.ts'

/** A host that tells through Vite's logger, as a plugin in a Vite configuration should. */
export function logHost(cwd: string, env: Host['env']): Host {
  const logger = createLogger('info')
  return {
    cwd,
    env,
    onRead({ diagnostics }) {
      const faults = diagnostics.filter(({ level }) => level !== 'info')
      if (faults.length) logger.warn(formatLines(faults).trimEnd())
    },
    onWritten({ lists, diagnostics, folder, files }) {
      logger.info(
        `${totals(lists, diagnostics)}\n${weigh(files)} in ${relative(cwd, folder) || folder}`,
      )
    },
    onFault(error) {
      logger.error(error instanceof UsageError ? error.message : inspect(error))
    },
  }
}
