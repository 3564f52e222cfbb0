import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** The folder of this package, whether the code runs from `src/` or from the bundle in `lib/`. */
export const packageFolder = dirname(
  createRequire(import.meta.url).resolve('listwright/package.json'),
)
