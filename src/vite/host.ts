import type { EntryKind } from '../model/entry-kind.ts'
import { relative } from 'node:path'
import { inspect } from 'node:util'
import { createLogger, type UserConfig } from 'vite'
import { UsageError } from '../model/diagnostic.ts'
import type { Settings } from '../model/options.ts'
import { formatSize, totals } from '../report/totals.ts'
import { formatLines } from '../report/diagnostics-text.ts'
import type { Reading } from '../pipeline/read-lists.ts'

/** A site as written to its output folder. */
export interface WrittenSite extends Reading {
  /** The output folder, absolute. */
  folder: string
  /** Paths relative to the folder, and sizes in bytes. */
  files: { path: string; size: number }[]
}

/** The program that runs Vite on a site: its working folder, its environment and its callbacks. */
export interface Host {
  /** The folder that relative paths start from. */
  cwd: string
  /** Environment variables; `GITHUB_REPOSITORY` is the default of `repo` in the Vite plugin. */
  env: Record<string, string | undefined>
  /** The lists, if they have already been read and reported. */
  reading?: Reading
  /** Called after lists were read. */
  onRead(reading: Reading): void
  /** Called after the site was written. */
  onWritten(site: WrittenSite): void
  /** Called if a page cannot be made while its list is edited: a list was deleted, or a template fails. */
  onProblem(error: unknown): void
  /** Called with what the site cannot say, and what helps: when papers were added, in a shallow clone. */
  onNote?(message: string): void
  /** Registers a function to run when the process is interrupted. */
  onInterrupt?(cleanUp: () => void | Promise<void>): void
}

/** A site to make. */
export interface Job {
  settings: Settings
  host: Host
  /** The output folder, absolute. */
  out: string
}

/** Returns the job, once Vite's configuration is known. */
export type PlanJob = (user: UserConfig) => Job

/** Returns a host that reports through Vite's logger, for use in a Vite configuration. */
export function logHost(cwd: string, env: Host['env'], entries?: EntryKind): Host {
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
        `${totals(lists, diagnostics, entries)}\n${formatSize(files)} in ${relative(cwd, folder) || folder}`,
      )
    },
    onNote(message) {
      logger.warn(message)
    },
    onProblem(error) {
      logger.error(error instanceof UsageError ? error.message : inspect(error))
    },
  }
}
