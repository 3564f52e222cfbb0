import { argv, cwd, env, stderr, stdout } from 'node:process'
import { main } from '../../lib/cli/main.js'
import { fromDisk } from './disk.mjs'

// The command line as `lib/cli/bin.js` runs it, in a working folder with a path of Windows.
process.exitCode = await main(argv.slice(2), {
  cwd: fromDisk(cwd()),
  env,
  stdout: { write: (text) => void stdout.write(text), isTTY: false },
  stderr: { write: (text) => void stderr.write(text), isTTY: false },
  readStdin: () => Promise.resolve(new Uint8Array()),
  now: () => performance.now(),
  onInterrupt: () => {},
})
