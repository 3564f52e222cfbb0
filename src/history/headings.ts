import GithubSlugger from 'github-slugger'
import { isHeading } from './line.ts'

/** A heading of a version. */
export interface Heading {
  /** The anchor that GitHub gives it. */
  anchor: string
  level: number
  /** Its line, from 0. */
  line: number
}

/** Whether a line may be a heading: some in fences and comments are none. */
export const mayBeHeading = (line: string): boolean => isHeading(line) || /<h[1-6]\b/i.test(line)

/** Returns the headings of Markdown that stand in one line. */
export function headingsOf(text: string): Heading[] {
  const slugger = new GithubSlugger()
  let fence = ''
  return text.split('\n').flatMap((line, index) => {
    const mark = /^\s{0,3}(```|~~~)/.exec(line)?.[1] ?? ''
    if (mark && (!fence || fence === mark)) fence = fence ? '' : mark
    if (fence) return []
    const html = /<h([1-6])\b[^>]*>(.+?)<\/h\1>/i.exec(line)
    if (!html && !isHeading(line)) return []
    const [, signs = '', words = ''] = /^\s*(#+)\s+(.*?)(?:\s+#+)?\s*$/.exec(line) ?? []
    return [
      {
        anchor: slugger.slug(plain(html?.[2] ?? words)),
        level: Number(html?.[1] ?? signs.length),
        line: index,
      },
    ]
  })
}

/** Returns the words of a heading as they are read: without images, addresses, tags and marks of emphasis. */
const plain = (markdown: string): string =>
  markdown
    .replace(/!\[[^\]]*\]\([^)]*\)|<[^>]*>|\{#[^}]*\}\s*$/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[*`~\\]/gu, '')
    .replace(/&amp;/g, '&')
    .trim()
