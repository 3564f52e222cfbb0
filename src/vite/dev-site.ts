import { dirname, extname, join, resolve } from 'node:path'
import { normalizePath } from 'vite'
import type { OutputFile } from '../model/output-file.ts'
import { formatLines } from '../report/text.ts'
import { readTheme } from '../render/theme.ts'
import { makeSite, type Reading, readLists } from '../site.ts'
import type { Job } from './host.ts'
import { packageFolder } from '../model/package-folder.ts'
import { browserAddresses } from './package-files.ts'

/** A problem to show in an overlay on the page. */
export interface Problem {
  message: string
  loc?: { file: string; line: number; column: number }
}

/** A site that is rebuilt when its lists or templates change. After an error it keeps the last good pages. */
export interface DevSite {
  /** The files and folders to watch, absolute. */
  watched: string[]
  /** Returns whether a file belongs to the site. */
  concerns(file: string): boolean
  /** Reads everything again. Never throws: errors become the problem. */
  refresh(): void
  /** Returns the files by their path below the base, without a leading slash. */
  files(): ReadonlyMap<string, OutputFile>
  problem(): Problem | null
}

/**
 * Makes a site for the first time.
 * @throws UsageError if a list or the templates folder is missing; later, that is only a problem
 */
export function makeDevSite({ settings, host }: Job): DevSite {
  const lists = settings.lists.map((path) => normalizePath(resolve(host.cwd, path)))
  const templates = [
    join(packageFolder, 'templates'),
    ...(settings.templates === null ? [] : [resolve(host.cwd, settings.templates)]),
  ].map((folder) => normalizePath(folder))
  let files = new Map<string, OutputFile>()
  let problem: Problem | null = null

  const make = (reading: Reading): void => {
    host.onRead(reading)
    try {
      files = new Map(
        makeSite(reading, settings, browserAddresses, readTheme(settings.templates, host.cwd)).map(
          (file) => [file.path, file],
        ),
      )
      problem = problemOf(reading, host.cwd)
    } catch (error) {
      fail(error)
    }
  }
  const fail = (error: unknown): void => {
    host.onProblem(error)
    problem = { message: error instanceof Error ? error.message : String(error) }
  }

  // Throws for a missing templates folder. A broken template is only shown on the page.
  readTheme(settings.templates, host.cwd)
  make(readLists(settings, host.cwd))
  return {
    watched: [...lists, ...templates],
    concerns: (file) =>
      lists.includes(file) ||
      templates.some((folder) => file.startsWith(`${folder}/`)) ||
      (lists.includes(dirname(file)) && /^\.m(ark)?do?w?n?$/i.test(extname(file))),
    refresh() {
      try {
        make(readLists(settings, host.cwd))
      } catch (error) {
        fail(error)
      }
    },
    files: () => files,
    problem: () => problem,
  }
}

function problemOf({ diagnostics }: Reading, cwd: string): Problem | null {
  const errors = diagnostics.filter(({ level }) => level === 'error')
  const place = errors[0]?.place
  return place
    ? {
        message: formatLines(errors).trimEnd(),
        loc: { file: resolve(cwd, place.path), line: place.line, column: place.column },
      }
    : null
}
