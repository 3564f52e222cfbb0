import { join } from 'node:path'
import { createServer, type Plugin, type RunnableDevEnvironment, type ViteDevServer } from 'vite'

const src = join(import.meta.dirname, '../../src/')

/** Gives the sources paths as Windows has them, and a disk that takes these. What packages import stays as it is. */
const windowsPaths: Plugin = {
  name: 'windows-paths',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(src)
      ? code.replace(
          /(?<= from )'node:(path|fs|child_process)'/g,
          (_, name: string) => `'${join(import.meta.dirname, `${name.replace('_', '-')}.mjs`)}'`,
        )
      : null,
}

/** A server to import sources from, with paths of Windows. */
export function startWindows(): Promise<ViteDevServer> {
  return createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [windowsPaths],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  })
}

/** Imports a file of `src/`. */
export function importFrom<Module>(server: ViteDevServer, file: string): Promise<Module> {
  const { runner } = server.environments['ssr'] as RunnableDevEnvironment
  return runner.import<Module>(join(src, file))
}
