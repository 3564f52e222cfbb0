import { resolve } from 'node:path'
import { build } from 'vite'
import { UsageError } from '../model/diagnostic.ts'
import type { Settings } from '../model/options.ts'
import { buildPlugin } from './build-plugin.ts'
import type { Host, Job, WrittenSite } from './host.ts'
import { unwritable } from './unwritable.ts'

/**
 * Builds a site into its output folder and returns what was written. If it throws, the output folder is unchanged.
 * @param host the working folder and callbacks; by default the current folder and no callbacks
 * @throws ListProblemsError if the lists cannot be published
 * @throws UsageError if a list, a template or the output folder cannot be used
 */
export async function buildSite(
  settings: Settings,
  host: Partial<Host> = {},
): Promise<WrittenSite> {
  const { cwd = resolve('.') } = host
  let written: WrittenSite | null = null
  const whole: Host = {
    cwd,
    env: {},
    onRead() {},
    onProblem() {},
    ...host,
    onWritten(site) {
      written = site
      host.onWritten?.(site)
    },
  }
  const job = { settings, host: whole, out: resolve(cwd, settings.out) }
  await build({ configFile: false, logLevel: 'silent', plugins: [buildPlugin(() => job)] }).catch(
    (error: unknown) => unwrap(error, job),
  )
  if (!written) throw new Error('Vite finished without writing a site')
  return written
}

/** Rethrows the usage error that Rolldown wrapped, such as one of a template or of a full disk. */
function unwrap(error: unknown, { out, host }: Job): never {
  const { errors = [] } = error as { errors?: unknown[] }
  const usageError = errors.find((inner) => inner instanceof UsageError)
  throw usageError ?? unwritable(out, host.cwd, error) ?? error
}
