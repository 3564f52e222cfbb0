import { count } from './totals.ts'

/** How much a site weighs: `6 files, 84.2 kB`. */
export function weigh(files: { size: number }[]): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return `${count(files.length, 'file')}, ${formatBytes(bytes)}`
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
