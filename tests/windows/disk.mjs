/** `C:\a\b` or `C:/a/b` as this machine has it: `/a/b`. Drives share one disk. */
export const toDisk = (path) =>
  typeof path === 'string' && /^(?:[A-Z]:[\\/]|\\)/.test(path)
    ? path.replace(/^[A-Z]:/, '').replaceAll('\\', '/')
    : path

/** `/a/b` as Windows has it: `C:\a\b`. */
export const fromDisk = (path, drive = 'C:') => `${drive}${path.replaceAll('/', '\\')}`
