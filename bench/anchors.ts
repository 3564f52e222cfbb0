import { execFileSync } from 'node:child_process'
import { argv, stdout } from 'node:process'
import { addressKey, identifiersOf, titleKey } from '../src/model/identity.ts'
import { papersOf, type List, type Paper } from '../src/model/list.ts'
import { nearestAnchor } from '../src/model/nearest-anchor.ts'
import { resolveOptions } from '../src/model/options.ts'
import { parseList } from '../src/parse/parse.ts'
import { requirePaths, WrongCall } from './usage.ts'

// How many anchors that earlier versions of a list had still lead to their papers, if those are still listed.

const usage = 'npm run anchors -- REPOSITORY [FILE [VERSIONS]]'
const [repository = '', path = 'README.md', versions = '30'] = argv.slice(2)
requirePaths(repository ? [repository] : [], usage)
const git = (...args: string[]): Buffer =>
  execFileSync('git', ['-C', repository, ...args], { maxBuffer: 1 << 30 })
const commits = git('log', '--format=%H', '--', path).toString().trim().split('\n')
const step = Math.max(1, Math.floor(commits.length / Number(versions)))
const [last, ...earlier] = commits
  .filter((_, index) => index % step === 0)
  .map((commit) => listAt(commit))
if (!last) throw new WrongCall(usage, `${path} has no history`)

const papers = papersOf(last)
const targets = [
  ...last.sections.map(({ anchor, title }) => ({ anchor, title })),
  ...papers.map(({ id, title }) => ({ anchor: id, title })),
]
const byId = new Map(papers.map((paper) => [paper.id, paper]))
const byKey = new Map<string, Set<Paper>>()
for (const paper of papers)
  for (const key of keysOf(paper)) byKey.set(key, (byKey.get(key) ?? new Set()).add(paper))
const once = new Map(
  earlier.flatMap(papersOf).map((paper) => [`${paper.id} ${paper.title}`, paper]),
)
const dead: string[] = []
let listed = 0
for (const paper of once.values()) {
  const still = keysOf(paper).flatMap((key) => [...(byKey.get(key) ?? [])])
  if (!still.length) continue
  listed++
  const found = byId.get(paper.id) ?? byId.get(nearestAnchor(paper.id, targets) ?? '')
  if (!found || !still.includes(found))
    dead.push(`#${paper.id} of ${paper.title}, now #${still[0]?.id}`)
}
stdout.write(
  `${dead.map((line) => `${line}\n`).join('')}${listed - dead.length} of ${listed} anchors lead to their papers\n`,
)

function listAt(commit: string): List {
  const bytes = git('show', `${commit}:${path}`)
  return parseList({ path, folder: '', bytes }, resolveOptions({})).list
}

/** What a paper is recognised by in another version. */
function keysOf(paper: Paper): string[] {
  const title = titleKey(paper.title)
  return [
    ...identifiersOf(paper),
    ...(paper.link === null ? [] : [addressKey(paper.link)]),
    ...(title.length > 11 ? [title] : []),
  ]
}
