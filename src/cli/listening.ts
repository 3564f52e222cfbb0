import { UsageError } from '../model/diagnostic.ts'
import type { Listening } from '../vite/dev-server.ts'
import type { Task } from './task.ts'

/** Returns where a server listens, by `--port`, `--host` and `--open`. */
export function listeningOf({ port, host, open }: Task['given']): Listening {
  if (port !== undefined && !(/^\d+$/.test(String(port)) && Number(port) <= 65535))
    throw new UsageError(`--port must be a number from 0 to 65535, not ${port}`)
  return {
    ...(port !== undefined && { port: Number(port) }),
    ...(host !== undefined && { host }),
    ...(open !== undefined && { open: true }),
  }
}

/** Explains that a server cannot listen on `--host`. */
export const refuseHost =
  ({ host }: Task['given']) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'ENOTFOUND' && error.code !== 'EADDRNOTAVAIL') throw error
    throw new UsageError(
      `Cannot listen on ${host} (${error.code}); --host must be an address of this machine`,
    )
  }
