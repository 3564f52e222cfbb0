import { compileFunction } from 'node:vm'
import { UsageError } from '../model/diagnostic.ts'
import type { TemplateFile } from './theme.ts'

/**
 * What went wrong in a template, with its place and the lines around it. In a theme it is a mistake of whoever wrote it,
 * in Listwright's own templates one of the program.
 */
export function templateProblem(
  file: TemplateFile,
  line: number | null,
  text: string,
  cause: unknown,
): Error {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  const message = `Cannot render ${file.name}${line === null ? '' : `:${line}`}: ${reason}${line === null ? '' : `\n${frame(text, line)}`}`
  return file.own ? new UsageError(message) : new Error(message, { cause })
}

/** The line at which a template does not compile; null if it is unknown. */
export function lineOfProblem(compiled: string, cause: unknown): number | null {
  const [, told] = /at line (\d+) col/.exec(cause instanceof Error ? cause.message : '') ?? []
  if (told) return Number(told)
  try {
    compileFunction(compiled, ['it', 'options'], { filename: 'template' })
    return null
  } catch (error) {
    const [, line = '0'] =
      /^template:(\d+)/.exec(error instanceof Error ? (error.stack ?? '') : '') ?? []
    const before = compiled.split('\n').slice(0, Number(line)).join('\n')
    return Number([...before.matchAll(/__eta\.line=(\d+)/g)].at(-1)?.[1] ?? 0) || null
  }
}

function frame(text: string, line: number): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }))
  const near = lines.filter(({ number }) => Math.abs(number - line) <= 2)
  const width = String(near.at(-1)?.number ?? line).length
  return near
    .map(({ text, number }) =>
      `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd(),
    )
    .join('\n')
}
