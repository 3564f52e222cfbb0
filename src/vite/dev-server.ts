import { resolve } from 'node:path'
import { createServer, type Plugin } from 'vite'
import type { Settings } from '../model/options.ts'
import { serveFiles } from './dev-middleware.ts'
import { type DevSite, makeDevSite } from './dev-site.ts'
import type { Host, Job, PlanJob } from './host.ts'
import { packageFolder } from '../model/package-folder.ts'
import { problemBar } from './problem-bar.ts'
import { siteConfig } from './site-config.ts'
import { forgeOf } from '../pipeline/git-facts.ts'

/** Where a development server listens. */
export interface Listening {
  port?: number
  /** An address of this machine, or `true` for all of them. */
  host?: string | true
  /** Whether to open the page in a browser. */
  open?: boolean
}

/** Starts a development server, and returns its addresses once it listens. */
export async function serveSite(
  settings: Settings,
  host: Host,
  listening: Listening = {},
): Promise<string[]> {
  const job = { settings, host, out: resolve(host.cwd, settings.out) }
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    server: listening,
    plugins: [devPlugin(() => job)],
  })
  try {
    await server.listen()
  } catch (error) {
    await server.close()
    throw error
  }
  const { local = [], network = [] } = server.resolvedUrls ?? {}
  return [...local, ...network]
}

/**
 * The plugin that serves a site while its lists and templates are edited. Saving one reloads the page; its filter survives
 * because it is in the URL. A bar at the bottom
 * shows errors until they are fixed, below what could be read.
 */
export function devPlugin(plan: PlanJob): Plugin {
  let job: Job
  let site: DevSite

  return {
    name: 'listwright:dev',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,

    config(user) {
      job = plan(user)
      return {
        ...siteConfig(job.settings, forgeOf(job.settings, job.host.cwd, job.host.env)),
        appType: 'custom',
        server: { fs: { allow: [packageFolder] }, watch: { awaitWriteFinish: finished } },
      }
    },

    // If a list is missing, this throws before there is a server to close.
    configResolved() {
      site = makeDevSite(job)
    },

    configureServer(server) {
      server.watcher.add(site.watched)
      return () => server.middlewares.use(serveFiles(site, server))
    },

    hotUpdate({ file, type, server }) {
      if (!site.concerns(file)) return
      if (this.environment.name === 'client') {
        // A deleted file may come back, as in a git checkout; the watcher notices only if it is added again.
        if (type === 'delete') server.watcher.add(file)
        site.refresh()
        this.environment.hot.send({ type: 'full-reload', path: '*' })
      }
      return []
    },

    transformIndexHtml(_, { server }) {
      const problems = site.problems()
      return problems.length ? [problemBar(problems, server?.config.base ?? '/')] : []
    },
  }
}

/** Waits until a file stops changing: editors that write in place empty it first. */
const finished = { stabilityThreshold: 60, pollInterval: 20 }
