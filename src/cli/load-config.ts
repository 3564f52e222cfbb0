import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../model/diagnostic.ts'

/**
 * Returns the value that a configuration file exports or, as JSON, contains.
 * @param name the file as the user names it, for messages
 * @throws UsageError with the line, where that is known, and the reason
 */
export async function loadConfig(path: string, name: string): Promise<unknown> {
  try {
    if (extname(path) === '.json') return parseJson(readFileSync(path, 'utf8'))
    if (/^\.m?ts$/.test(extname(path))) return await loadTypeScript(path)
    const module: { default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    const { place, message } =
      error instanceof SyntaxError ? await findReason(path, error) : reasonOf(error)
    const [line = ''] = stripVTControlCharacters(message)
      .replace('[PARSE_ERROR] ', '')
      .trim()
      .split('\n')
    throw new UsageError(`Cannot load ${name}${place}: ${line.replaceAll(path, basename(path))}`)
  }
}

/** Uses Vite because Node 20 cannot import TypeScript. Loaded on demand because Vite starts slowly. */
async function loadTypeScript(path: string): Promise<unknown> {
  const { createLogger, loadConfigFromFile } = await import('vite')
  const env = { command: 'build', mode: 'production' } as const
  const loaded = await loadConfigFromFile(
    env,
    path,
    undefined,
    'silent',
    createLogger('silent'),
    'runner',
  )
  return loaded?.config
}

interface Reason {
  /** `:3:5`, or empty if unknown. */
  place: string
  message: string
}

/** Returns the location and the message that Vite gives: Node gives no location for a module. */
async function findReason(path: string, error: SyntaxError): Promise<Reason> {
  if (extname(path) === '.json') return reasonOf(error)
  const { transformWithOxc } = await import('vite')
  const reported: unknown = await transformWithOxc(readFileSync(path, 'utf8'), path).then(
    () => error,
    (found: unknown) => found,
  )
  return reasonOf(reported)
}

/** What errors of Vite and `parseJson` have. */
interface Located {
  message?: string
  loc?: { line: number; column: number }
  errors?: Located[]
}

function reasonOf(error: unknown): Reason {
  const located = error as Located
  const { message = String(error), loc } = located.errors?.[0] ?? located
  return { place: loc ? `:${loc.line}:${loc.column + 1}` : '', message }
}

/** @throws SyntaxError with its place in `loc` */
function parseJson(source: string): unknown {
  const text = source.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const lines = text.slice(0, errorIn(text)).split('\n')
    const loc = { line: lines.length, column: lines.at(-1)?.length ?? 0 }
    const message = (error as SyntaxError).message.replace(/ in JSON at position.*/, '')
    throw Object.assign(new SyntaxError(message), { loc })
  }
}

/** Returns the offset of the error: the end of the longest part that more text could complete. */
function errorIn(text: string): number {
  let [good, bad] = [0, text.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isCompletable(text.slice(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isCompletable(start: string): boolean {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const [, position] = /at position (\d+)/.exec(message) ?? []
    return /end of JSON|Unterminated string/.test(message) || Number(position) === start.length
  }
}
