import type { UserConfig } from 'vite'
import type { Settings } from '../model/options.ts'
import type { Reading } from '../site.ts'

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
  /** Registers a function to run when the process is interrupted. */
  onInterrupt?(cleanUp: () => void | Promise<void>): void
}

/** A site to make, and for whom. */
export interface Job {
  settings: Settings
  host: Host
  /** The output folder, absolute. */
  out: string
}

/** Resolves what is to be done, once Vite's configuration is known. */
export type PlanJob = (user: UserConfig) => Job
