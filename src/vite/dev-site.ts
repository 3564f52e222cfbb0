import { dirname, extname, join, resolve } from 'node:path'
import { normalizePath } from 'vite'
import type { OutputFile } from '../model/output-file.ts'
import { readTheme } from '../render/theme.ts'
import { forgeOf } from '../pipeline/git-facts.ts'
import { makeSite } from '../pipeline/make-site.ts'
import { type Reading, readLists } from '../pipeline/read-lists.ts'
import type { Job } from './host.ts'
import { packageFolder } from '../model/package-folder.ts'
import { browserAddresses } from './package-files.ts'

/** A problem to show on the page. */
export interface Problem {
  message: string
  /** `README.md:7:4`, and the same with an absolute path, for an editor. */
  place?: { shown: string; file: string }
}

/** A site that is rebuilt when its lists or templates change. After an error it keeps the last good pages. */
export interface DevSite {
  /** The files and folders to watch, absolute. */
  watched: string[]
  /** Returns whether a file belongs to the site. */
  concerns(file: string): boolean
  /** Reads everything again. Never throws: errors become problems, and the last good pages stay. */
  refresh(): void
  /** Returns the files by their path below the base, without a leading slash. */
  files(): ReadonlyMap<string, OutputFile>
  /** What is wrong with what was saved last. */
  problems(): Problem[]
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
  let problems: Problem[] = []

  const make = (reading: Reading): void => {
    host.onRead(reading)
    try {
      files = new Map(
        makeSite(
          reading,
          settings,
          browserAddresses,
          readTheme(settings.templates, host.cwd),
          [],
          undefined,
          forgeOf(settings, host.cwd, host.env),
        ).map((file) => [file.path, file]),
      )
      problems = problemsOf(reading, host.cwd)
    } catch (error) {
      fail(error)
    }
  }
  const fail = (error: unknown): void => {
    host.onProblem(error)
    problems = [{ message: error instanceof Error ? error.message : String(error) }]
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
    problems: () => problems,
  }
}

function problemsOf({ diagnostics }: Reading, cwd: string): Problem[] {
  return diagnostics
    .filter(({ level }) => level === 'error')
    .map(({ rule, message, place: { path, line, column } }) => ({
      message: `${message} (${rule})`,
      place: {
        shown: `${path}:${line}:${column}`,
        file: `${resolve(cwd, path)}:${line}:${column}`,
      },
    }))
}
