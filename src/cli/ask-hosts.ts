import { resolve } from 'node:path'
import { Cache } from '../links/verdict-cache.ts'
import { checkLinks, type Progress, usualManner } from '../links/check-links.ts'
import { addressesOf, askedAddress } from '../model/addresses.ts'
import type { List } from '../model/list.ts'
import { asksHosts, ruleNames } from '../model/rules.ts'
import type { Verdicts } from '../model/verdict.ts'
import { count } from '../report/totals.ts'
import { parseWithLinks, type Reading } from '../pipeline/read-lists.ts'
import { readSources } from '../sources/read.ts'
import { gitPath } from '../sources/repository.ts'
import { type Io, version } from './environment.ts'
import { stdinOf, type Task } from './task.ts'
import { progress } from './terminal.ts'

/**
 * Reads and checks the lists of a command, their links included. Shows at a terminal how far it is.
 * @param before an earlier version of the lists, whose links are not asked; null for none
 * @throws UsageError if the network is down, or the folder of `--cache` cannot be written
 */
export async function readWithLinks(task: Task, before: Reading | null, io: Io): Promise<Reading> {
  const { settings } = task
  const sources = readSources(settings.lists, io.cwd, ...(await stdinOf(task, io)))
  const old = new Set(before?.lists.flatMap(urlsOf))
  const isWanted = ruleNames.some((name) => asksHosts(name) && settings.rules[name] !== 'off')
  return parseWithLinks(sources, settings, async (lists) =>
    isWanted
      ? ask(
          lists.flatMap(urlsOf).filter((url) => !old.has(url)),
          task,
          io,
        )
      : new Map(),
  )
}

async function ask(urls: string[], { given }: Task, io: Io): Promise<Verdicts> {
  const status = progress(io)
  const folder = given.cache ?? gitPath(io.cwd, io.env, 'listwright')
  const cache = typeof folder === 'string' ? new Cache(resolve(io.cwd, folder), io.now()) : null
  const manner = {
    ...usualManner,
    userAgent: `listwright/${version()} (checks the links of a list; https://www.npmjs.com/package/listwright)`,
    now: io.now,
    allowPrivate: given['allow-private'] === true,
  }
  io.onInterrupt(() => {
    status.end()
    io.stderr.write(
      cache
        ? 'Stopped; what was answered is kept, and the next run goes on from there\n'
        : 'Stopped\n',
    )
  })
  try {
    return await checkLinks(urls, manner, cache, (far) => status.step(textOf(far)))
  } finally {
    status.end()
  }
}

const textOf = ({ done, total, gone }: Progress): string =>
  `Asked ${done} of ${count(total, 'link')}${gone ? `, ${gone} dead` : ''}`

const urlsOf = (list: List): string[] =>
  addressesOf(list).flatMap(({ url }) => askedAddress(url) ?? [])
