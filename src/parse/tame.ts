import type { Nodes, Parents } from 'mdast'

/** Paragraphs above this length, which nobody writes by hand, are looked at. */
const longest = 20_000
/** How many signs of markup one of them keeps. */
const mostSigns = 1000
/** How many bare addresses are left for the Markdown parser to find: the others are found in the text that it leaves. */
const mostAddresses = 1000
/** How far the end of something may be from its start. */
const farthest = 5000

/**
 * Signs for which the Markdown parser looks back or ahead through the whole paragraph, each time that one occurs, or moves
 * all that is behind it; the letters are those that addresses begin with.
 */
const signs = '[]<(*_`~!hHwW@'
/** Characters that no text has: Unicode keeps them for programs. */
const standIn = (sign: string): string => String.fromCharCode(0xfdd0 + signs.indexOf(sign))
const standIns = /[\uFDD0-\uFDDD]/g

/**
 * The same text, every offset in its place, but with other signs for markup in paragraphs of a length and density that nobody
 * writes: reading them as they are takes minutes, as the time grows with the square of the length.
 */
export function tamed(text: string): string {
  if (text.length <= longest) return text
  const runs: string[] = []
  let start = 0
  for (const { index } of text.matchAll(/\n(?=[ \t]*(?:\r?\n|[-+*|#>]|\d{1,9}[.)]))/g)) {
    runs.push(text.slice(start, index))
    start = index
  }
  runs.push(text.slice(start))
  return runs.every(({ length }) => length <= longest)
    ? text
    : runs
        .map((run) => (run.length > longest ? tamedRun(run.replace(standIns, '\uFFFD')) : run))
        .join('')
}

function tamedRun(run: string): string {
  let kept = 0
  let addresses = 0
  const isClosed = (end: string, at: number): boolean => run.slice(at, at + farthest).includes(end)
  return run.replace(/[[\]<*_`~!@]|(?<=\])\(|h(?=ttps?:)|w(?=ww\.)/gi, (sign, at: number) => {
    if (/[hw@]/i.test(sign)) return ++addresses <= mostAddresses ? sign : standIn(sign)
    const isEnded =
      sign === '['
        ? isClosed(']', at)
        : sign === '('
          ? isClosed(')', at)
          : sign === '<'
            ? isClosed(endOfTag(run.slice(at, at + 4)), at)
            : true
    // A bracket that was kept keeps its end.
    return isEnded && ++kept <= (sign === ']' ? 2 * mostSigns : mostSigns) ? sign : standIn(sign)
  })
}

/** What ends a comment, an instruction, another declaration, a tag. */
const endOfTag = (start: string): string =>
  start === '<!--' ? '-->' : start.startsWith('<?') ? '?>' : start.startsWith('<![') ? ']]>' : '>'

/** Puts the signs back into what the parser made of a tamed text. */
export function untame(parent: Parents): void {
  for (const node of parent.children as Nodes[]) {
    for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier'] as const) {
      const fields = node as Partial<Record<typeof key, unknown>>
      if (typeof fields[key] === 'string')
        fields[key] = fields[key].replace(
          standIns,
          (sign) => signs[sign.charCodeAt(0) - 0xfdd0] ?? sign,
        )
    }
    if ('children' in node) untame(node)
  }
}
