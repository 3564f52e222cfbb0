import { lookup } from 'node:dns/promises'
import { UsageError } from '../model/diagnostic.ts'
import type { Hosts } from './hosts.ts'
import { failureText } from './verdict-of.ts'

/**
 * Makes sure that failures are those of hosts. Without a network no host can be found, and each would look gone.
 * @param isOnline whether a host can be found, by its name and port
 * @throws UsageError if the network is down
 */
export async function requireNetwork(
  hosts: Hosts,
  isOnline: (host: string) => Promise<boolean> = canBeFound,
): Promise<void> {
  const codes = [...hosts.failed.values()]
  const isNamed = (code: string): boolean => code === 'ENOTFOUND' || code === 'EAI_AGAIN'
  const unnamed = codes.filter((code) => !isNamed(code)).length
  if (hosts.reached === null && codes.length) {
    if (unnamed < 3 && (await isOnline('example.com'))) return
    throw new UsageError(
      `Nothing could be reached: ${codes.length === 1 ? 'the only host did not answer' : `none of ${codes.length} hosts answered`} (${[...new Set(codes.map(failureText))].join(', ')}). Check the network and run again; no link was judged`,
    )
  }
  if (hosts.reached !== null && codes.some(isNamed) && !(await isOnline(hosts.reached)))
    throw new UsageError(
      'The network went away meanwhile. Check it and run again; what was answered is kept and not asked again',
    )
}

/** @param host with its port, if it has one */
const canBeFound = (host: string): Promise<boolean> =>
  lookup(new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')).then(
    () => true,
    () => false,
  )
