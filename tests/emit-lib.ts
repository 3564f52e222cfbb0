import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Emits `lib/` before the tests, as `npm run prepare` does, so that they run the command line as it is now. */
export default function emitLib(): void {
  const folder = resolve(import.meta.dirname, '..')
  execFileSync(
    process.execPath,
    [
      resolve(folder, 'node_modules/typescript/bin/tsc'),
      '-p',
      resolve(folder, 'src/tsconfig.json'),
      '--noCheck',
    ],
    { stdio: 'inherit' },
  )
}
