import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/plain-text.ts'
import { readArguments } from './arguments.ts'
import { colorsOf } from './colors.ts'
import type { CommandName } from './commands.ts'
import { commandHelp, help } from './help.ts'
import type { ExitCode, Io } from './io.ts'
import { resolveRequest } from './resolve-request.ts'
import type { Task } from './task.ts'
import { version } from './version.ts'

/** Loaded when they are needed: a typo on the command line is told before remark has even been found. */
const run: Record<CommandName, (task: Task, io: Io) => Promise<ExitCode>> = {
  build: async (task, io) => (await import('./build.ts')).runBuild(task, io),
  dev: async (task, io) => (await import('./dev.ts')).runDev(task, io),
  check: async (task, io) => (await import('./check.ts')).runCheck(task, io),
  diff: async (task, io) => (await import('./diff.ts')).runDiff(task, io),
  export: async (task, io) => (await import('./export.ts')).runExport(task, io),
  comment: async (task, io) => (await import('./comment.ts')).runComment(task, io),
}

/** Runs a command line. Throws only what is a problem of the program. */
export async function main(argv: string[], io: Io): Promise<ExitCode> {
  try {
    const { command, lists, revisions, given } = readArguments(argv)
    if (given.help)
      return say(
        io,
        command ? commandHelp(command, colorsOf(io, io.stdout)) : help(colorsOf(io, io.stdout)),
      )
    if (given.version) return say(io, `${version()}\n`)
    if (!command) {
      io.stderr.write(help(colorsOf(io, io.stderr)))
      return 2
    }
    const settings = await resolveRequest({ command, lists, revisions, given }, io)
    return await run[command]({ settings, revisions, given }, io)
  } catch (error) {
    if (!isMistake(error)) throw error
    const colors = colorsOf(io, io.stderr)
    io.stderr.write(
      `${colors.red('listwright:')} ${error.message.split('\n').map(plain).join('\n')}\n`,
    )
    return 2
  }
}

function say(io: Io, text: string): ExitCode {
  io.stdout.write(text)
  return 0
}

/** What the disk or the network refuses is no problem of the program, and its message says enough. */
function isMistake(error: unknown): error is Error {
  const refusals = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EBUSY',
    'EXDEV',
    'EADDRINUSE',
    'EADDRNOTAVAIL',
    'ENOTFOUND',
  ]
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && refusals.includes(String(error.code)))
  )
}
