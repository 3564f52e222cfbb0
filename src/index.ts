import type { Options, Settings } from './model/options.ts'
import type { Host, WrittenSite } from './vite/host.ts'

export type { Alias, Anchored, Change, Field, ListChanges } from './model/change.ts'
export { compareLists } from './compare/lists.ts'
export type { Version } from './compare/version.ts'
export type { Diagnostic, Level } from './model/diagnostic.ts'
export { isFailure, UsageError } from './model/diagnostic.ts'
export type { Inline, Link, List, Other, OtherKind, Paper, Place, Section } from './model/list.ts'
export { papersOf, plainText } from './model/list.ts'
export type { ExportedList, ExportedPaper, ExportedSection } from './publish/json.ts'
export { exportList } from './publish/json.ts'
export type { RuleLevel, RuleName } from './model/rules.ts'
export type { Options, Settings } from './model/options.ts'
export { resolveOptions } from './model/options.ts'
export type { Reading } from './site.ts'
export { readLists } from './site.ts'
export type { Host, WrittenSite } from './vite/host.ts'

/** Returns its argument. Gives editors the types of the options in `listwright.config.ts`. */
export function defineConfig(options: Options): Options {
  return options
}

/** Builds a site into its output folder, like `listwright build`, and returns what was written. Loads Vite on demand. */
export async function buildSite(settings: Settings, host?: Partial<Host>): Promise<WrittenSite> {
  const site = await import('./vite/build-site.ts')
  return site.buildSite(settings, host)
}
