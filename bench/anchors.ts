import { execFileSync } from 'node:child_process'
import { argv, env, stdout } from 'node:process'
import { gitIn } from '../src/history/git.ts'
import { historyAt } from '../src/history/history.ts'
import { addressKey, identifiersOf, titleKey } from '../src/model/identity.ts'
import { papersOf, type List, type Paper, type Section } from '../src/model/list.ts'
import { nearestAnchor } from '../src/model/nearest-anchor.ts'
import { resolveOptions } from '../src/model/options.ts'
import { idsOfTitle } from '../src/parse/paper-ids.ts'
import { parseList } from '../src/parse/parse.ts'
import { requirePaths, WrongCall } from './usage.ts'

// How many anchors that earlier versions of a list had still lead to their papers and sections, if those are still listed:
// by what the page itself finds, and with the former anchors that the history gives it.

const usage = 'npm run anchors -- REPOSITORY [FILE [VERSIONS]]'
const [repository = '', path = 'README.md', versions = '30'] = argv.slice(2)
requirePaths(repository ? [repository] : [], usage)
const git = (...args: string[]): Buffer =>
  execFileSync('git', ['-C', repository, ...args], { maxBuffer: 1 << 30 })
const commits = git('log', '--first-parent', '--format=%H', '--', path)
  .toString()
  .trim()
  .split('\n')
const step = Math.max(1, Math.floor(commits.length / Number(versions)))
const [head = ''] = commits
if (!head) throw new WrongCall(usage, `${path} has no history`)
const last = listAt(head)
const earlier = commits.filter((_, index) => index && index % step === 0).map(listAt)

const papers = papersOf(last)
const text = git('show', `${head}:${path}`)
  .toString()
  .replace(/^\uFEFF/, '')
const history = historyAt(
  gitIn(repository, { ...env }),
  repository,
  head,
  path,
  last,
  text,
  idsOfTitle,
  read,
)
type Target = Paper | Section
const living = new Map<string, Target>([
  ...last.sections.flatMap((section): [string, Target][] =>
    [section.anchor, ...section.aliases].map((anchor) => [anchor, section]),
  ),
  ...papers.map((paper): [string, Target] => [paper.id, paper]),
])
const former = new Map(
  [...history.former].flatMap(([target, anchors]) =>
    anchors.map((anchor): [string, Target] => [anchor, target]),
  ),
)
const targetsOf = (anchors: Map<string, Target>): { anchor: string; title: string }[] =>
  [...anchors].map(([anchor, { title }]) => ({ anchor, title }))
const plain = targetsOf(living)
const all = targetsOf(new Map([...living, ...former]))
const before = (anchor: string): Target | undefined =>
  living.get(anchor) ?? living.get(nearestAnchor(anchor, plain) ?? '')
const after = (anchor: string): Target | undefined => {
  const found = living.get(anchor) ?? former.get(anchor)
  const near = found ? '' : (nearestAnchor(anchor, all) ?? '')
  return found ?? living.get(near) ?? former.get(near)
}

const byKey = new Map<string, Set<Paper>>()
for (const paper of papers)
  for (const key of keysOf(paper)) byKey.set(key, (byKey.get(key) ?? new Set()).add(paper))
const nowOf = (paper: Paper): Paper[] => keysOf(paper).flatMap((key) => [...(byKey.get(key) ?? [])])

/** The papers under a section, those of its sections included. */
const papersUnder = (list: List, { path: above }: Section): Paper[] =>
  papersOf(list).filter(({ section }) => above.every((each, at) => section[at] === each))

/** Every anchor that a version had, with what it may lead to today. */
const wanted = new Map<
  string,
  { anchor: string; targets: Set<Target>; kind: 'papers' | 'sections' }
>()
for (const list of earlier) {
  for (const paper of papersOf(list)) {
    const still = nowOf(paper)
    if (still.length)
      wanted.set(`${paper.id} ${paper.title}`, {
        anchor: paper.id,
        targets: new Set(still),
        kind: 'papers',
      })
  }
  for (const section of list.sections) {
    const targets = section.anchor ? homesOf(papersUnder(list, section)) : null
    const key = `# ${section.anchor}`
    // One that keeps its heading leads there, wherever its papers went.
    if (targets?.size && !wanted.has(key) && !living.has(section.anchor))
      wanted.set(key, { anchor: section.anchor, targets, kind: 'sections' })
  }
}
for (const kind of ['papers', 'sections'] as const) {
  const asked = [...wanted.values()].filter((each) => each.kind === kind)
  const right = (find: typeof before): typeof asked =>
    asked.filter(({ anchor, targets }) => {
      const target = find(anchor)
      return target !== undefined && targets.has(target)
    })
  const [plainly, found] = [right(before), new Set(right(after))]
  for (const each of asked)
    if (!found.has(each))
      stdout.write(
        `  #${each.anchor} leads to ${anchorOf(after(each.anchor))}, not ${[...each.targets].map(anchorOf).slice(0, 2).join(' or ')}\n`,
      )
  stdout.write(
    `${found.size} of ${asked.length} anchors lead to their ${kind}, ${plainly.length} without the history\n`,
  )
}

/** The sections of today that share most with these papers. */
function homesOf(old: Paper[]): Set<Target> {
  const now = new Set(old.flatMap(nowOf))
  const scored = last.sections.map((section) => {
    const home = papersUnder(last, section)
    const common = home.filter((paper) => now.has(paper)).length
    return { section, score: common / (now.size + home.length - common || 1) }
  })
  const most = Math.max(0, ...scored.map(({ score }) => score))
  return new Set(
    scored.filter(({ score }) => most > 0 && score >= most / 2).map(({ section }) => section),
  )
}

function anchorOf(target: Target | undefined): string {
  if (!target) return 'nothing'
  return `#${'anchor' in target ? target.anchor : target.id}`
}

function read(markdown: string): List {
  const bytes = Buffer.from(markdown)
  return parseList({ path, folder: '', bytes }, resolveOptions({})).list
}

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
