import type { Plugin } from 'vite'
import type { PlanJob } from './host.ts'
import { siteConfig } from './site-config.ts'

/** Serves a built site from the folder that it was put in. */
export function previewPlugin(plan: PlanJob): Plugin {
  return {
    name: 'listwright:preview',
    apply: (_, { isPreview }) => isPreview === true,
    config(user) {
      const { settings, out } = plan(user)
      return { ...siteConfig(settings), appType: 'mpa', build: { outDir: out } }
    },
  }
}
