import { execFileSync } from 'node:child_process'

/** Overrides user settings that would change what git prints or does. */
const plain = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // Readers never saw commits that `git replace` puts in.
  GIT_NO_REPLACE_OBJECTS: '1',
}

/** Runs git in one folder. Returns its output, or null if git is missing or fails. */
export type Git = (args: string[], input?: string) => Buffer | null

/** Returns a function that runs git in a folder, without a shell. */
export function gitIn(folder: string, env: Record<string, string | undefined>): Git {
  return (args, input = '') => {
    try {
      return execFileSync('git', args, {
        cwd: folder,
        env: { ...env, ...plain },
        input,
        maxBuffer: 2 ** 30,
        stdio: ['pipe', 'pipe', 'ignore'],
      })
    } catch {
      return null
    }
  }
}
