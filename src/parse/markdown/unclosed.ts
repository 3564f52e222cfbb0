import type { Nodes, Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { PlaceOf } from '../place-of.ts'
import { childrenOf, endOf, rangeOf, startOf } from './nodes.ts'

/** Something that is never closed and hides what is after it. */
interface Unclosed {
  what: 'comment' | 'fence' | 'details'
  /** What would close it. */
  closing: string
  start: number
  /** Where the hidden part ends. */
  end: number
}

declare module 'mdast' {
  interface RootData {
    /** In source order. */
    unclosed?: Unclosed[]
  }
}

/** Records comments and fences that are never closed, while they are still separate nodes. */
export function noteUnclosed(tree: Root, text: string): void {
  if (!text.includes('<!--') && !text.includes('```') && !text.includes('~~~')) return
  visit(tree, (node) => {
    const { start, end } = rangeOf(node)
    if (node.type === 'html' && isOpenComment(node.value))
      note(tree, { what: 'comment', closing: '-->', start, end })
    const closing = node.type === 'code' ? missingFence(text.slice(start, end)) : null
    if (closing) note(tree, { what: 'fence', closing, start, end })
  })
}

/** Records each `<details>` that is never closed, up to the end of its block. */
export function noteUnclosedDetails(tree: Root): void {
  const search = (node: Nodes, outermost: number): void => {
    if (node.type === 'details' && node.isUnclosed)
      note(tree, {
        what: 'details',
        closing: '</details>',
        start: startOf(node),
        end: outermost,
      })
    const end = node.type === 'listItem' ? endOf(node) : outermost
    for (const child of childrenOf(node)) search(child, end)
  }
  search(tree, endOf(tree))
}

/** Reports comments, fences and details that are never closed, at the line that opens them. */
export const unclosedProblems = ({ data }: Root, placeOf: PlaceOf): Diagnostic[] =>
  (data?.unclosed ?? []).map(({ what, closing, start, end }) => {
    const { line, endLine } = placeOf(start, end)
    const last = endLine - (placeOf(end, end).column === 1 ? 1 : 0)
    const lines = last > line ? `lines ${line + 1} to ${last}` : `the rest of line ${line}`
    return {
      rule: 'unclosed',
      level: 'warning',
      message: `Unexpected ${names[what]} that is never closed, expected \`${closing}\`: it ${does[what]} ${lines}`,
      place: placeOf(start, start + opening[what]),
    }
  })

const names = { comment: 'comment', fence: 'fence of code', details: '`<details>`' }
const does = { comment: 'hides', fence: 'makes code of', details: 'folds away' }
const opening = { comment: 4, fence: 3, details: 8 }

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node)
  for (const child of childrenOf(node)) visit(child, look)
}

function note(tree: Root, unclosed: Unclosed): void {
  tree.data ??= {}
  tree.data.unclosed ??= []
  tree.data.unclosed.push(unclosed)
}

const isOpenComment = (html: string): boolean => {
  const start = html.lastIndexOf('<!--')
  return start >= 0 && !html.includes('-->', start + 2)
}

/** The missing fence of a code block; null if it has one or needs none. */
function missingFence(source: string): string | null {
  const character = source[0] ?? ''
  if (character !== '`' && character !== '~') return null
  const lengthOf = (line: string): number => {
    let length = 0
    while (line[length] === character) length++
    return length
  }
  const fence = lengthOf(source)
  const last = source.slice(source.lastIndexOf('\n') + 1).trim()
  const closing = last.slice(last.lastIndexOf('> ') + 1).trim()
  const isClosed =
    source.includes('\n') && lengthOf(closing) >= fence && lengthOf(closing) === closing.length
  return isClosed ? null : character.repeat(fence)
}
