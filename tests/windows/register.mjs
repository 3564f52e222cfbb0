import { register } from 'node:module'

// With `node --import`, the modules of `lib/` see paths of Windows, and a disk that takes them.
register('./hooks.mjs', import.meta.url)
