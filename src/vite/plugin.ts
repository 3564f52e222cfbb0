import { env } from 'node:process'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Options } from '../model/options.ts'
import { resolveOptions } from '../model/options.ts'
import { buildPlugin } from './build-plugin.ts'
import { findRepository } from '../sources/repository.ts'
import { devPlugin } from './dev-server.ts'
import { type Host, logHost, type PlanJob } from './host.ts'
import { siteConfig } from './site-config.ts'

/**
 * Returns the Vite plugins: `vite build` writes the site, `vite` serves it while its lists are edited, `vite preview` serves
 * the built site. The options override `base` and `build.outDir` of the Vite configuration.
 * @param host overrides the defaults, which suit a Vite configuration
 * @throws UsageError for invalid options, once Vite's configuration is known
 * @example
 * ```ts
 * // vite.config.ts
 * import { listwright } from 'listwright/vite'
 * import { defineConfig } from 'vite'
 *
 * export default defineConfig({ plugins: [listwright({ lists: 'README.md' })] })
 * ```
 */
export function listwright(options: Options, host: Partial<Host> = {}): Plugin[] {
  const plan: PlanJob = (user) => {
    const cwd = host.cwd ?? resolve(user.root ?? '.')
    const whole: Host = { ...logHost(cwd, env, options.entries), ...host }
    const lists = [options.lists ?? []].flat()
    const repo = options.repo ?? findRepository(cwd, lists, whole.env)
    const base = options.base ?? user.base
    const settings = resolveOptions(
      { ...options, ...(repo !== null && { repo }), ...(base !== undefined && { base }) },
      'the options of listwright()',
    )
    return {
      settings,
      host: whole,
      out: resolve(cwd, options.out ?? user.build?.outDir ?? settings.out),
    }
  }
  return [buildPlugin(plan), devPlugin(plan), previewPlugin(plan)]
}

/** Serves a built site from its output folder. */
function previewPlugin(plan: PlanJob): Plugin {
  return {
    name: 'listwright:preview',
    apply: (_, { isPreview }) => isPreview === true,
    config(user) {
      const { settings, out } = plan(user)
      return { ...siteConfig(settings), appType: 'mpa', build: { outDir: out } }
    },
  }
}

export default listwright
