import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'

/** Where a build writes before its files replace the old ones: a hidden folder of the output folder, so on the same disk. */
const pattern = /^\.listwright-(\d+)-([\da-f]{8})-[\da-f]{8}$/

/** Held while files are replaced. Contains the name of the holder's staging folder. */
const lockName = '.listwright-lock'

/** No build takes that long, in milliseconds: whoever has the number of its process now is another one. */
const longest = 24 * 60 * 60 * 1000

/** Nor does replacing files take that long. */
const longestLock = 10 * 60 * 1000

/** How long a build waits for another one to replace its files, in milliseconds. */
const patience = 10_000

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Returns a new name that contains the process and the machine that use the folder. */
export const stagingName = (): string =>
  `.listwright-${process.pid}-${machine}-${randomUUID().slice(0, 8)}`

/** Returns the staging folders in an output folder that no living process owns: their builds were killed. */
export function abandonedIn(out: string): string[] {
  return readdirSync(out).filter(
    (name) => pattern.test(name) && !isOwned(name, ageOf(join(out, name))),
  )
}

/** Returns how long ago a file or folder changed, in milliseconds; Infinity if it is gone. */
function ageOf(path: string): number {
  const status = lstatSync(path, { throwIfNoEntry: false })
  return status ? Date.now() - status.mtimeMs : Infinity
}

/** For another machine, such as a container with the same volume, only the age is known. */
function isOwned(name: string, age: number): boolean {
  if (age > longest) return false
  const [, pid = '', host] = pattern.exec(name) ?? []
  return host !== machine || isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Runs a function while no other build replaces files in the output folder.
 * @param owner the name of the own staging folder
 * @throws UsageError if another build does so for ten seconds
 */
export function withLock(out: string, owner: string, run: () => void): void {
  const lock = join(out, lockName)
  for (let waited = 0; !take(lock, owner); waited += 20) {
    if (waited > patience)
      throw new UsageError(`Another build is writing ${out}; wait for its end, or remove ${lock}`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  }
  try {
    run()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string, owner: string): boolean {
  try {
    writeFileSync(lock, owner, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const [holder, age] = [readLock(lock), ageOf(lock)]
  // Empty between its creation and its content.
  const isHeld = holder ? age < longestLock && isOwned(holder, age) : age < 1000
  if (!isHeld) rmSync(lock, { force: true })
  return false
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return ''
  }
}
