import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UserConfig } from 'vite'
import type { Settings } from '../model/options.ts'
import { packageFolder } from '../model/package-folder.ts'
import { publicFolder } from './package-files.ts'

/**
 * Returns the Vite configuration that builds and development share. Its root is the package, never the folder of the lists,
 * so Vite neither reads configuration or environment files there nor writes a cache.
 */
export function siteConfig(settings: Settings): Omit<UserConfig, 'plugins'> {
  return {
    root: packageFolder,
    base: settings.base,
    publicDir: publicFolder,
    cacheDir: join(tmpdir(), 'listwright-vite'),
    envDir: false,
    css: { transformer: 'lightningcss' },
    optimizeDeps: { noDiscovery: true },
  }
}
