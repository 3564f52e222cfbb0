import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/safe-line.ts'
import { readArguments } from './arguments.ts'
import type { CommandName } from './commands.ts'
import { resolveConfig } from './config.ts'
import { type ExitCode, type Io, version } from './environment.ts'
import { commandHelp, help } from './help.ts'
import type { Task } from './task.ts'
import { colorsOf } from './terminal.ts'

/** Commands are imported on demand, so that usage errors appear at once. */
const run: Record<CommandName, (task: Task, io: Io) => Promise<ExitCode>> = {
  init: async (task, io) => (await import('./init.ts')).runInit(task, io),
  build: async (task, io) => (await import('./build.ts')).runBuild(task, io),
  preview: async (task, io) => (await import('./preview.ts')).runPreview(task, io),
  dev: async (task, io) => (await import('./dev.ts')).runDev(task, io),
  check: async (task, io) => (await import('./check.ts')).runCheck(task, io),
  add: async (task, io) => (await import('./add.ts')).runAdd(task, io),
  diff: async (task, io) => (await import('./diff.ts')).runDiff(task, io),
  export: async (task, io) => (await import('./export.ts')).runExport(task, io),
  comment: async (task, io) => (await import('./comment.ts')).runComment(task, io),
  issue: async (task, io) => (await import('./issue.ts')).runIssue(task, io),
}

/**
 * Runs a command line and returns its exit code.
 * Prints usage errors to stderr; throws only for bugs in Listwright.
 */
export async function main(argv: string[], io: Io): Promise<ExitCode> {
  try {
    const { command, lists, revisions, given } = readArguments(argv)
    if (given.help)
      return print(
        io,
        command ? commandHelp(command, colorsOf(io, io.stdout)) : help(colorsOf(io, io.stdout)),
      )
    if (given.version) return print(io, `${version()}\n`)
    if (!command) {
      io.stderr.write(help(colorsOf(io, io.stderr)))
      return 2
    }
    const settings = await resolveConfig({ command, lists, revisions, given }, io)
    return await run[command]({ settings, revisions, given }, io)
  } catch (error) {
    if (!isUserError(error)) throw error
    const colors = colorsOf(io, io.stderr)
    io.stderr.write(
      `${colors.red('listwright:')} ${error.message.split('\n').map(plain).join('\n')}\n`,
    )
    return 2
  }
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(text)
  return 0
}

/** Errors of the file system and the network need no stack trace: their messages say what failed and where. */
function isUserError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && 'syscall' in error)
}
