import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../model/package-folder.ts'

/** The version of this package. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  )
  return manifest.version
}
