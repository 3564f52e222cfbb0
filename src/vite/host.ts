import type { UserConfig } from 'vite'
import type { Settings } from '../model/options.ts'
import type { Reading } from '../site.ts'

/** A site that stands in its folder. */
export interface WrittenSite extends Reading {
  folder: string
  /** Relative to the folder, with their sizes in bytes. */
  files: { path: string; size: number }[]
}

/** Whoever runs Vite on a site: where it works, and what it wants to hear. */
export interface Host {
  /** What relative paths start from. */
  cwd: string
  env: Record<string, string | undefined>
  /** The lists, where they have been read and reported already. */
  reading?: Reading
  /** Hears of lists that have just been read. */
  onRead(reading: Reading): void
  onWritten(site: WrittenSite): void
  /** Hears of what keeps a page from being shown while its list is edited: a list that has gone, a template that breaks. */
  onProblem(error: unknown): void
  /** Asks to have something done when the work is interrupted. */
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
