import { execFileSync } from 'node:child_process'
import { argv, env, stdout } from 'node:process'
import { pairLists } from '../src/compare/lists.ts'
import { gitIn } from '../src/history/git.ts'
import { historyAt } from '../src/history/history.ts'
import { groupBy } from '../src/model/collections.ts'
import { addressKey, identifiersOf, samePapersIn, titleKey } from '../src/model/identity.ts'
import { similarity } from '../src/model/similarity.ts'
import { papersOf, type List, type Paper } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { idsOfTitle } from '../src/parse/paper-ids.ts'
import { parseList } from '../src/parse/parse.ts'
import { requirePaths, WrongCall } from './usage.ts'

// How many papers `src/history` dates within a day of the truth, for which every version is parsed whole.

const usage = 'npm run history -- REPOSITORY [FILE]'
const [repository = '', path = 'README.md'] = argv.slice(2)
requirePaths(repository ? [repository] : [], usage)
const day = 24 * 60 * 60
const git = (args: string[], input = ''): string =>
  execFileSync('git', ['-C', repository, ...args], { input, maxBuffer: 1 << 30 }).toString()

const versions = versionsOf()
const newest = versions.at(-1)
if (!newest) throw new WrongCall(usage, `${path} has no history`)
const list = listAt(newest.blob)
const text = git(['cat-file', 'blob', newest.blob]).replace(/^\uFEFF/, '')
const start = performance.now()
const { dates } = historyAt(
  gitIn(repository, { ...env }),
  repository,
  'HEAD',
  path,
  list,
  text,
  idsOfTitle,
  read,
)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
const truth = truthOf()

const iso = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
const wrong = [...truth].flatMap(([paper, time]) => {
  const found = dates.get(paper)?.added ?? null
  const distance = found === null ? Infinity : Date.parse(found) - Date.parse(iso(time))
  return Math.abs(distance) <= day * 1000
    ? []
    : [`  line ${paper.place.line}: ${iso(time)}, not ${found}: ${paper.title}\n`]
})
const right = truth.size - wrong.length
stdout.write(
  `${wrong.join('')}${repository}: ${right} of ${truth.size} papers (${((100 * right) / truth.size).toFixed(2)} %) within a day; ${versions.length} versions, ${seconds} s\n`,
)

/** The versions of the list along first parents, oldest first. */
function versionsOf(): { blob: string; time: number }[] {
  const names = [
    ...new Set([
      path,
      ...git([
        'log',
        '--first-parent',
        '-m',
        '--follow',
        '-z',
        '--name-only',
        '--format=',
        '--',
        path,
      ])
        .split('\0')
        .map((name) => name.trim())
        .filter(Boolean),
    ]),
  ]
  const commits = git(['log', '--first-parent', '--format=%H %ct'])
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  const blobs = git(
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    commits.flatMap(([commit]) => names.map((name) => `${commit}:${name}\n`)).join(''),
  ).split('\n')
  const found = commits.map(([, time], index) => {
    const ids = blobs.slice(index * names.length, (index + 1) * names.length)
    const blob = ids.find((line) => line.endsWith(' blob'))?.split(' ')[0] ?? ''
    return { blob, time: Number(time) }
  })
  const oldest = found.toReversed()
  return oldest.filter(({ blob }, index) => blob !== (oldest[index - 1]?.blob ?? ''))
}

function read(markdown: string): List {
  const bytes = Buffer.from(markdown)
  return parseList({ path, folder: '', bytes }, resolveOptions({})).list
}

function listAt(blob: string): List {
  const bytes = blob
    ? Buffer.from(
        execFileSync('git', ['-C', repository, 'cat-file', 'blob', blob], { maxBuffer: 1 << 30 }),
      )
    : Buffer.alloc(0)
  return parseList({ path, folder: '', bytes }, resolveOptions({})).list
}

/** A paper of today's list through older versions. */
interface Life {
  /** The entry in the version at hand, if it was read as one. */
  entry: Paper | undefined
  keys: Set<string>
  came: number
  isDone: boolean
}

/** When each paper of the newest version came: every version is parsed, and read for what identifies the paper. */
function truthOf(): Map<Paper, number> {
  const papers = papersOf(list)
  const groups = new Map(
    samePapersIn(papers).flatMap((group) => group.map((each) => [each, group[0]])),
  )
  const owners = groupBy(
    papers.flatMap((paper) => keysOf(paper).map((key) => ({ key, paper }))),
    ({ key }) => key,
  )
  const isOwn = (key: string, paper: Paper): boolean =>
    (owners.get(key) ?? []).every(
      (each) => each.paper === paper || (groups.get(each.paper) ?? null) === groups.get(paper),
    )
  const lives = new Map<Paper, Life>(
    papers.map((paper) => [
      paper,
      {
        entry: paper,
        keys: new Set(keysOf(paper).filter((key) => isOwn(key, paper))),
        came: Infinity,
        isDone: false,
      },
    ]),
  )
  let newer = list
  let newerTime = Infinity
  for (const { blob, time } of versions.toReversed()) {
    const older = blob === newest?.blob ? list : listAt(blob)
    const { origins } =
      older === newer
        ? { origins: new Map(papers.map((paper) => [paper, paper])) }
        : pairLists(older, newer).papers
    const entries = new Map(
      papersOf(older).flatMap((paper) => keysOf(paper).map((key) => [key, paper])),
    )
    const linked = papersOf(older).flatMap(({ links }) => links)
    const others = new Set([...older.others, ...linked].map(({ url }) => addressKey(url)))
    for (const [paper, life] of lives) {
      if (life.isDone) continue
      const origin = life.entry && origins.get(life.entry)
      const keys = [...life.keys]
      const entry =
        origin && isLikely(origin, life.entry as Paper)
          ? origin
          : entries.get(keys.find((key) => entries.has(key)) ?? '')
      const isHere = entry !== undefined || keys.some((key) => others.has(key))
      if (isHere && life.came !== Infinity && life.came - newerTime > 30 * day) life.isDone = true
      else if (isHere) life.came = time
      life.entry = life.isDone ? undefined : entry
      if (life.entry && entry)
        for (const key of keysOf(entry)) if (isOwn(key, paper)) life.keys.add(key)
    }
    newer = older
    newerTime = time
  }
  const times = new Map([...lives].map(([paper, { came }]) => [paper, came]))
  for (const group of samePapersIn(papers)) {
    const first = Math.min(...group.map((paper) => times.get(paper) ?? Infinity))
    for (const paper of group) times.set(paper, first)
  }
  return times
}

/** What is paired by a similar title alone may be another paper. */
function isLikely(old: Paper, now: Paper): boolean {
  const [before, after] = [keysOf(old), keysOf(now)]
  return (
    before.some((key) => after.includes(key)) ||
    similarity(titleKey(old.title), titleKey(now.title)) >= 0.85
  )
}

function keysOf(paper: Paper): string[] {
  const title = titleKey(paper.title)
  return [
    ...identifiersOf(paper),
    ...(paper.link === null ? [] : [addressKey(paper.link)]),
    ...(title.length > 3 ? [title] : []),
  ]
}
