import { groupBy } from '../model/collections.ts'
import { samePapersIn } from '../model/identity.ts'
import type { Paper } from '../model/list.ts'
import { addressOf } from './entry-line.ts'

/** Returns a function that says whether only one paper, listed once or more often, has a key. */
export function ownKeys(papers: Paper[]): (key: string) => boolean {
  const first = new Map<Paper, Paper>()
  for (const group of samePapersIn(papers))
    for (const paper of group) first.set(paper, group[0] ?? paper)
  const owners = groupBy(
    papers.flatMap((paper) => keysOf(paper).map((key) => ({ key, paper }))),
    ({ key }) => key,
  )
  return (key) => new Set(owners.get(key)?.map(({ paper }) => first.get(paper) ?? paper)).size === 1
}

/** What identifies a paper, as `keysIn` finds it in lines. */
export function keysOf({ link, arxivId, links }: Paper): string[] {
  const addresses = [link, ...links.map(({ url }) => url)].filter((url) => url !== null)
  return [...addresses.map(addressOf), ...(arxivId === null ? [] : [`arxiv ${arxivId}`])]
}
