import type { Options, Settings } from './model/options.ts'
import type { Host, WrittenSite } from './vite/host.ts'

export type { Alias, Anchored, Change, Field, ListChanges } from './model/change.ts'
export { compareLists } from './compare/lists.ts'
export type { EntryKind } from './model/entry-kind.ts'
export type { Version } from './model/change.ts'
export type { Diagnostic, Edit, Level } from './model/diagnostic.ts'
export { isFailure, UsageError } from './model/diagnostic.ts'
export type {
  Alert,
  Align,
  Block,
  FieldPlaces,
  Inline,
  Link,
  List,
  Other,
  OtherKind,
  Paper,
  Place,
  Property,
  Section,
} from './model/list.ts'
export { papersOf, plainText } from './model/list.ts'
export type { RemovedPaper } from './model/history.ts'
export type {
  ExportedList,
  ExportedPaper,
  ExportedPlace,
  ExportedSection,
} from './publish/papers-json.ts'
export { exportList } from './publish/papers-json.ts'
export type { RuleLevel, RuleName } from './model/rules.ts'
export type { Options, Settings } from './model/options.ts'
export { resolveOptions } from './model/options.ts'
export type { Reading } from './pipeline/read-lists.ts'
export { readLists } from './pipeline/read-lists.ts'
export type { Host, WrittenSite } from './vite/host.ts'
export { ListProblemsError } from './vite/list-problems-error.ts'

/**
 * Returns its argument. Gives editors the types of the options in `listwright.config.ts`.
 * @example
 * ```ts
 * // listwright.config.ts
 * import { defineConfig } from 'listwright'
 *
 * export default defineConfig({
 *   lists: 'README.md',
 *   orgs: { Tsinghua: ['THU', '清华大学'] },
 *   rules: { 'missing-note': 'off' },
 * })
 * ```
 */
export function defineConfig(options: Options): Options {
  return options
}

/**
 * Builds a site into its output folder, like `listwright build`, and returns what was written. Loads Vite on demand. After
 * an error the output folder is as it was.
 * @param host overrides the defaults: the working folder of the process, an empty environment, no callbacks
 * @throws ListProblemsError if lists have problems that prevent a site; its `diagnostics` has all of them
 * @throws UsageError if a list is missing, or the output folder cannot be written or holds other files
 * @example
 * ```ts
 * import { buildSite, resolveOptions } from 'listwright'
 *
 * const settings = resolveOptions({ lists: 'README.md', out: 'site' })
 * const { files } = await buildSite(settings)
 * console.log(files.some(({ path }) => path === 'index.html')) // true
 * ```
 */
export async function buildSite(settings: Settings, host?: Partial<Host>): Promise<WrittenSite> {
  const site = await import('./vite/build-site.ts')
  return site.buildSite(settings, host)
}
