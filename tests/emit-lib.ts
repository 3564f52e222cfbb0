import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Makes `lib/` before the tests, as `npm run prepare` does, so that they run the command line as it is now. */
export default function emitLib(): void {
  const cwd = resolve(import.meta.dirname, '..')
  execFileSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'bench/package/lib.config.ts',
      '--logLevel',
      'warn',
    ],
    { cwd, stdio: 'inherit' },
  )
}
