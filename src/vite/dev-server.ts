import { resolve } from 'node:path'
import { createServer } from 'vite'
import type { Settings } from '../model/options.ts'
import { devPlugin } from './dev-plugin.ts'
import type { Host } from './host.ts'

/** Where a development server listens. */
export interface Listening {
  port?: number
  /** An address of this machine, or `true` for all of them. */
  host?: string | true
  /** Whether to open the page in a browser. */
  open?: boolean
}

/** A development server that runs. */
export interface DevServer {
  urls: string[]
  close(): Promise<void>
}

/** Serves a site and keeps it up to date with its lists. */
export async function serveSite(
  settings: Settings,
  host: Host,
  listening: Listening = {},
): Promise<DevServer> {
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
  return { urls: [...local, ...network], close: () => server.close() }
}
