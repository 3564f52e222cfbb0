import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { setAnchors } from './anchors.ts'
import { withoutAttributes } from './attributes.ts'
import { cutLiterals, linkLiterals, type Transform } from './autolinks.ts'
import { withoutContainers } from './directives.ts'
import { moveEndTags } from './details-ends.ts'
import { withoutFrontMatter } from './front-matter.ts'
import { splitGlued } from './glued-blocks.ts'
import { absorbHtml } from './html.ts'
import { shortenOwnAddresses } from './own-addresses.ts'
import { joinContinuations } from './continuations.ts'
import { setOffsets } from './offsets.ts'
import { limited, restoreMarkup, withoutMarkupInMath } from './limits.ts'
import { setEmoji } from './shortcodes.ts'
import { noteUnclosed, noteUnclosedDetails } from './unclosed.ts'
import { joinWrappedLines } from './wrapped-lines.ts'

const mayHaveShortcodes = /:[\w+-]+:/

/** The transforms of GFM, which find bare URLs in brackets once the tree is built. */
const transforms: Transform[] = []

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze()

/**
 * Parses Markdown as GitHub does, with raw HTML merged into the tree and an offset on every node.
 * @param file the document's file name, which its table of contents may link to
 */
export function parseMarkdown(source: string, file = 'README.md'): Root {
  const text = withoutAttributes(withoutContainers(withoutFrontMatter(source)))
  const { text: limitedText, hidden } = limited(text)
  const safeText = withoutMarkupInMath(limitedText)
  const tree = processor.parse(safeText)
  if (safeText !== text) restoreMarkup(tree)
  tree.data = { ...tree.data, hidden }
  splitGlued(tree, text, (part) => processor.parse(part))
  linkLiterals(tree, text, transforms)
  if (/[，。；、！？）】」》]/.test(text)) cutLiterals(tree, text)
  noteUnclosed(tree, text)
  moveEndTags(tree, text)
  absorbHtml(tree, text)
  noteUnclosedDetails(tree)
  setAnchors(tree, text)
  shortenOwnAddresses(tree, text, file)
  joinContinuations(tree, text)
  joinWrappedLines(tree, text)
  if (mayHaveShortcodes.test(text)) setEmoji(tree)
  setOffsets(tree, text)
  return tree
}

/**
 * Defers the transforms that visit every text of a document, which take a tenth of the parsing
 * time.
 */
function withoutTransforms(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? [])
    transforms.push(...(extension.transforms?.splice(0) ?? []))
}
