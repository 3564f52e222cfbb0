import { preview } from 'vite'
import type { Settings } from '../model/options.ts'
import { packageFolder } from '../model/package-folder.ts'
import type { Listening } from './dev-server.ts'

/**
 * Serves a built site and returns the addresses once it listens: under its base if that is a path, on the loopback unless a host is given.
 * An address without a page answers 404, as a static server does.
 * @param folder the folder of the site, absolute
 */
export async function previewSite(
  folder: string,
  { base }: Settings,
  listening: Listening,
): Promise<string[]> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    root: packageFolder,
    base: base.startsWith('/') ? base : '/',
    build: { outDir: folder },
    preview: listening,
  })
  const { local = [], network = [] } = server.resolvedUrls ?? {}
  return [...local, ...network]
}
