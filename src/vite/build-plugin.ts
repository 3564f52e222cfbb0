import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, type Rolldown } from 'vite'
import { isUnpublishable } from '../model/diagnostic.ts'
import { readTheme, type Theme } from '../render/theme.ts'
import { gapMessage } from '../model/history.ts'
import { forgeOf, historiesOf } from '../pipeline/git-facts.ts'
import { makeCards, makeSite } from '../pipeline/make-site.ts'
import { readLists, type Reading } from '../pipeline/read-lists.ts'
import { ListProblemsError } from './list-problems-error.ts'
import type { Job, PlanJob } from './host.ts'
import { refuseUnsafe } from './output-folder.ts'
import { browserEntries, publicFolder } from './package-files.ts'
import { takeAssets } from './page-assets.ts'
import { filesBelow, freshFolder, recover, replaceFiles } from './replace-files.ts'
import { siteConfig } from './site-config.ts'
import { stagingName } from './staging.ts'
import { refuseUnwritable, unwritable } from './unwritable.ts'

/** Browsers of early 2024. They support `light-dark()`, nesting and `:has()`, so these stay as written. */
const browsers = { chrome: 123, firefox: 121, safari: 17.5 }
const target = Object.entries(browsers).map(([name, version]) => `${name}${version}`)
const styleTargets = Object.fromEntries(
  Object.entries(browsers).map(([name, version]) => [
    name,
    (Math.floor(version) << 16) | (((version % 1) * 10) << 8),
  ]),
)

/** Vite's helper preloads dependencies of lazy chunks. There are none here, and it would be a tenth of the page's script. */
const preloadHelper = /^\0vite\/preload-helper/

/**
 * The page's script is no module (`renderChunk`), so that nothing can import from it. Modules that it shares with parts that
 * load later are bundled twice: as they are, and once more for `client/lazy/`. State in them would be there twice, too.
 */
const isLazy = (path: string): boolean => /\/client\/lazy\/|\?lazy$/.test(path)
const isShared = (path: string): boolean => path.endsWith('.ts') && !isLazy(path)

/**
 * The plugin that builds a site: bundles the client, renders the pages, and replaces the files of the output folder at the very end.
 * @param plan returns the job, once Vite's configuration is known
 */
export function buildPlugin(plan: PlanJob): Plugin {
  let job: Job
  let folder: string
  let reading: Reading
  let theme: Theme
  let forge: ReturnType<typeof forgeOf>
  let complete = false
  const staging = stagingName()
  /** The folders that are there only because of this build. */
  let made: string[] = []
  const clean = (): void => {
    rmSync(join(job.out, staging), { recursive: true, force: true })
    for (const each of made.toReversed())
      if (existsSync(each) && !readdirSync(each).length) rmdirSync(each)
  }

  return {
    name: 'listwright:build',
    apply: 'build',
    enforce: 'pre',

    config(user) {
      job = plan(user)
      folder = freshFolder(job.out, staging)
      forge = forgeOf(job.settings, job.host.cwd, job.host.env)
      const config = siteConfig(job.settings, forge)
      return {
        ...config,
        // Scripts find each other by relative addresses anyway. For a relative base Vite writes `import.meta`, for modules only.
        base: '/',
        css: { ...config.css, lightningcss: { targets: styleTargets } },
        logLevel: user.logLevel ?? 'warn',
        build: {
          outDir: folder,
          emptyOutDir: true,
          // Public files are emitted with the pages, so that nothing is written before these are ready.
          copyPublicDir: false,
          target,
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: { input: browserEntries, output: { ...names } },
        },
      }
    },

    // Runs before Vite writes anything, and before Rolldown can wrap the error of a list in its own.
    configResolved() {
      const { settings, host, out } = job
      refuseUnsafe(out, host.cwd, settings.lists, settings.templates)
      made = refuseUnwritable(out, host.cwd, join(out, staging))
      if (existsSync(out)) recover(out, staging)
      theme = readTheme(settings.templates, host.cwd)
      reading = host.reading ?? readLists(settings, host.cwd)
      if (!host.reading) host.onRead(reading)
      if (isUnpublishable(reading.diagnostics, settings.strict))
        throw new ListProblemsError(reading.diagnostics)
    },

    resolveId: {
      order: 'pre',
      async handler(id, importer = '', options) {
        // one for each file, as with modules that are shared
        if (preloadHelper.test(id)) return `${id}?of=${encodeURIComponent(importer)}`
        if (!isLazy(importer)) return
        const resolved = await this.resolve(id, importer, { ...options, skipSelf: true })
        return resolved && isShared(resolved.id)
          ? { ...resolved, id: `${resolved.id}?lazy` }
          : resolved
      },
    },

    load: {
      filter: { id: preloadHelper },
      handler: () => 'export const __vitePreload = (load) => load()',
    },

    // Browsers load modules from servers only; a classic script runs from a folder, too.
    renderChunk: (code, { isEntry, name, imports, exports }) =>
      isEntry && name === 'main' && !imports.length && !exports.length
        ? `(() => {\n${code}\n})()`
        : null,

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const cards = await makeCards(reading, job.settings)
        const { cwd, env } = job.host
        const histories = historiesOf(reading, job.settings, cwd, env)
        for (const [path, { gap }] of histories)
          if (gap === 'shallow' || gap === 'foreign') job.host.onNote?.(gapMessage(path, gap))
        for (const { path, content } of makeSite(
          reading,
          job.settings,
          takeAssets(bundle),
          theme,
          cards,
          histories,
          forge,
        ))
          this.emitFile({ type: 'asset', fileName: path, source: content })
        for (const name of readdirSync(publicFolder))
          this.emitFile({
            type: 'asset',
            fileName: name,
            source: readFileSync(join(publicFolder, name)),
          })
        // Nothing needs cleaning before this point, so a signal may end the process at once.
        job.host.onInterrupt?.(clean)
      },
    },

    writeBundle: {
      order: 'post',
      handler() {
        complete = true
      },
    },

    closeBundle() {
      if (!complete) return clean()
      const files = filesBelow(folder).map((path) => ({
        path,
        size: statSync(join(folder, path)).size,
      }))
      try {
        replaceFiles(job.out, staging)
      } catch (error) {
        clean()
        throw unwritable(job.out, job.host.cwd, error) ?? error
      }
      job.host.onWritten({ ...reading, folder: job.out, files })
    },
  }
}

/** Files that stay have a hash of their content in their names, so caches may keep them forever. */
const names: Rolldown.OutputOptions = {
  entryFileNames: 'assets/[name]-[hash].js',
  chunkFileNames: 'assets/[name]-[hash].js',
  assetFileNames: ({ names }) =>
    names.includes('style.css') ? 'style.css' : 'assets/[name]-[hash][extname]',
}
