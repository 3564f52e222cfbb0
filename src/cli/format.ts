import { UsageError } from '../diagnostic.ts'
import type { Task } from './task.ts'

/**
 * The format that was asked for.
 * @param formats what the command can print, its default first
 * @throws UsageError for another one
 */
export function formatOf<Format extends string>({ given }: Task, formats: readonly [Format, ...Format[]]): Format {
  if (given.format === undefined) return formats[0]
  const format = formats.find((name) => name === given.format)
  if (!format) throw new UsageError(`Unexpected format ${given.format}, expected ${formats.join(' or ')}`)
  return format
}
