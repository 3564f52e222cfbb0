import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UserConfig } from 'vite'
import type { Settings } from '../model/options.ts'
import { packageFolder } from '../model/package-folder.ts'
import { publicFolder } from './package-files.ts'

/**
 * What Vite must know for any site, built or developed. Its root is the package, never the folder of the lists:
 * no configuration, environment file or cache of theirs is read or written.
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
