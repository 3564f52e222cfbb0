import { describe, expect, test } from 'vitest'
import { listeningOf, refuseHost } from '../src/cli/listening.ts'
import { main } from '../src/cli/main.ts'
import type { Task } from '../src/cli/task.ts'
import { cleanEnv, type Ended, folderWith, goodList } from './run-cli.ts'

async function cli(files: Record<string, string>, ...args: string[]): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const code = await main(args, {
    cwd: folderWith(files),
    env: cleanEnv(),
    stdout: { write: (text) => void (ended.stdout += text), isTTY: false },
    stderr: { write: (text) => void (ended.stderr += text), isTTY: false },
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    onInterrupt() {},
  })
  return { ...ended, code }
}

describe('where a server listens', () => {
  test.each<[Task['given'], object]>([
    [{}, {}],
    [{ port: '0' }, { port: 0 }],
    [
      { port: '8080', host: '0.0.0.0', open: true },
      { port: 8080, host: '0.0.0.0', open: true },
    ],
  ])('%j', (given, expected) => expect(listeningOf(given)).toEqual(expected))

  test.each(['65536', '-1', '80a', ''])('no port is %j', (port) =>
    expect(() => listeningOf({ port })).toThrow(
      `--port must be a number from 0 to 65535, not ${port}`,
    ),
  )

  test('an address of another machine is refused, other errors stay', () => {
    const failed = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code })
    const refuse = refuseHost({ host: '192.0.2.1' })
    for (const code of ['ENOTFOUND', 'EADDRNOTAVAIL'])
      expect(() => refuse(failed(code))).toThrow(
        `Cannot listen on 192.0.2.1 (${code}); --host must be an address of this machine`,
      )
    expect(() => refuse(failed('EACCES'))).toThrow(/^EACCES$/)
  })
})

test.each([
  [['preview'], 'There is no site in dist; run listwright build first'],
  [['preview', '--out', 'public'], 'There is no site in public; run listwright build first'],
  [['preview', '--port', 'x'], '--port must be a number from 0 to 65535, not x'],
  [['dev', '-'], 'dev cannot watch stdin; give files or folders'],
  [['dev', 'README.md', '--port', '99999'], '--port must be a number from 0 to 65535, not 99999'],
])('%j is a usage error', async (args, message) => {
  const files = { 'README.md': goodList, ...(args.includes('x') && { 'dist/index.html': '' }) }
  const ended = await cli(files, ...args)
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toContain(message)
})
