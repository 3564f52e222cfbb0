import GithubSlugger from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readHtml } from './html.ts'

/** A heading and the blocks below it, down to the next one. The first chapter has no heading where something stands above all of them. */
export interface Chapter {
  heading: Heading | null
  title: string
  anchor: string
  aliases: string[]
  blocks: RootContent[]
}

/** Cuts a document at its headings and gives each the anchor that GitHub gives it. */
export function readOutline(tree: Root): Chapter[] {
  const slugger = new GithubSlugger()
  const preface: Chapter = { heading: null, title: '', anchor: '', aliases: [], blocks: [] }
  const chapters = [preface]
  let current = preface
  /** Targets in raw HTML since the last other block: right before a heading they name it. */
  let pending: string[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const text = toString(node, { includeImageAlt: false, includeHtml: false })
      current = { heading: node, title: text.replace(/\s+/g, ' ').trim(), anchor: slugger.slug(text), aliases: [...pending, ...idsIn(node)], blocks: [] }
      chapters.push(current)
      pending = []
      continue
    }
    const ids = node.type === 'html' || node.type === 'paragraph' ? idsIn(node) : []
    const isTarget = ids.length > 0 && !toString(node, { includeHtml: false }).trim()
    if (!isTarget) current.aliases.push(...pending)
    pending = isTarget ? [...pending, ...ids] : []
    if (!isTarget) current.aliases.push(...ids)
    current.blocks.push(node)
  }
  current.aliases.push(...pending)
  keepUnique(chapters)
  return preface.blocks.length ? chapters : chapters.slice(1)
}

function idsIn(node: { type: string; value?: string; children?: unknown }): string[] {
  if (node.type === 'html') return readHtml(node.value ?? '').ids
  return Array.isArray(node.children) ? node.children.flatMap((child) => idsIn(child)) : []
}

/** An alias that is an anchor already, or that stood above, leads there and nowhere else. */
function keepUnique(chapters: Chapter[]): void {
  const taken = new Set(chapters.map(({ anchor }) => anchor))
  for (const chapter of chapters) chapter.aliases = chapter.aliases.filter((alias) => !taken.has(alias) && taken.add(alias))
}
