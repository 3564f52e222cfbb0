import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UserConfig } from 'vite'
import type { Settings } from '../model/options.ts'
import { packageFolder } from '../model/package-folder.ts'
import type { forgeOf } from '../pipeline/git-facts.ts'
import { publicFolder } from './package-files.ts'

/**
 * Returns the Vite configuration that builds and development share. Its root is the package, never the folder of the lists,
 * so Vite neither reads configuration or environment files there nor writes a cache.
 * @param forge where the form for suggestions leads; null for none
 */
export function siteConfig(
  settings: Settings,
  forge: ReturnType<typeof forgeOf> = null,
): Omit<UserConfig, 'plugins'> {
  return {
    // In the script and not in the pages, which have no byte to spare.
    define: { LISTWRIGHT_FORGE: JSON.stringify(forge) },
    root: packageFolder,
    base: settings.base,
    publicDir: publicFolder,
    cacheDir: join(tmpdir(), 'listwright-vite'),
    envDir: false,
    css: { transformer: 'lightningcss' },
    optimizeDeps: { noDiscovery: true },
  }
}
