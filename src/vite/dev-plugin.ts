import type { HtmlTagDescriptor, Plugin } from 'vite'
import { answerWith } from './answer.ts'
import type { Job, PlanJob } from './host.ts'
import { liveSite, type LiveSite, type Problem } from './live-site.ts'
import { packageFolder } from '../model/package-folder.ts'
import { siteConfig } from './site-config.ts'

/**
 * Shows a site while its lists and templates are edited: a saved one reloads the open page, whose filter stays, being in
 * the address. Problems stand before the page until they are fixed.
 */
export function devPlugin(plan: PlanJob): Plugin {
  let job: Job
  let site: LiveSite

  return {
    name: 'listwright:dev',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,

    config(user) {
      job = plan(user)
      return {
        ...siteConfig(job.settings),
        appType: 'custom',
        server: { fs: { allow: [packageFolder] }, watch: { awaitWriteFinish: written } },
      }
    },

    // Before there is a server to be closed, should a list be missing.
    configResolved() {
      site = liveSite(job)
    },

    configureServer(server) {
      server.watcher.add(site.watched)
      return () => server.middlewares.use(answerWith(site, server))
    },

    hotUpdate({ file, type, server }) {
      if (!site.concerns(file)) return
      if (this.environment.name === 'client') {
        // A file that has gone may come back, as in a git checkout; the watcher waits for it only when asked again.
        if (type === 'delete') server.watcher.add(file)
        site.refresh()
        this.environment.hot.send({ type: 'full-reload', path: '*' })
      }
      return []
    },

    transformIndexHtml() {
      const problem = site.problem()
      return problem ? [overlay(problem)] : []
    },
  }
}

/** An editor that writes in place empties a file first: what is read in between is no list. */
const written = { stabilityThreshold: 60, pollInterval: 20 }

/** Vite's own overlay, put there by the page itself: a message over the socket would race with the reload. */
function overlay({ message, loc }: Problem): HtmlTagDescriptor {
  const error = JSON.stringify({ message, loc, plugin: 'listwright', stack: '' }).replaceAll(
    '<',
    '\\u003C',
  )
  return {
    tag: 'script',
    attrs: { type: 'module' },
    children: `import { ErrorOverlay } from '/@vite/client'\ndocument.body.append(new ErrorOverlay(${error}))`,
    injectTo: 'body',
  }
}
