const shims = {
  'node:path': './path.mjs',
  'node:fs': './fs.mjs',
  'node:child_process': './child-process.mjs',
}

const lib = new URL('../../lib/', import.meta.url).href

/** Gives the modules of `lib/` the shims; what they import from packages keeps the real ones. */
export function resolve(specifier, context, next) {
  const shim = context.parentURL?.startsWith(lib) && shims[specifier]
  return shim
    ? { url: new URL(shim, import.meta.url).href, shortCircuit: true }
    : next(specifier, context)
}
