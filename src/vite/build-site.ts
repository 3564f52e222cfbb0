import { resolve } from 'node:path'
import { build } from 'vite'
import { UsageError } from '../model/diagnostic.ts'
import type { Settings } from '../model/options.ts'
import { buildPlugin } from './build-plugin.ts'
import type { Host, Job, WrittenSite } from './host.ts'
import { unwritable } from './unwritable.ts'

/**
 * Builds a site into its output folder.
 * @param host where to work and whom to tell, by default the working folder and nobody
 * @throws ListProblemsError where lists have problems, UsageError where lists or the output folder cannot be used; the output folder is as it was then
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
  if (!written) throw new Error('Vite ended without a site')
  return written
}

/** Rolldown wraps what a plugin throws; a mistake in a template is reported like any other, and so is a full disk. */
function unwrap(error: unknown, { out, host }: Job): never {
  const { errors = [] } = error as { errors?: unknown[] }
  const mistake = errors.find((inner) => inner instanceof UsageError)
  throw mistake ?? unwritable(out, host.cwd, error) ?? error
}
