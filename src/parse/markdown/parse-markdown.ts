import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { setAnchors } from './anchors.ts'
import { withoutAttributes } from './attributes.ts'
import { linkLiterals, type Transform } from './autolinks.ts'
import { withoutContainers } from './directives.ts'
import { surfaceEnds } from './details-ends.ts'
import { withoutFrontMatter } from './front-matter.ts'
import { splitGlued } from './glued-blocks.ts'
import { absorbHtml } from './html.ts'
import { shortenOwnAddresses } from './own-addresses.ts'
import { joinRagged } from './continuations.ts'
import { noteSpelling } from './offsets.ts'
import { tamed, untame } from './limits.ts'
import { noteUnclosed, noteUnclosedDetails } from './unclosed.ts'

/** What GFM does to a tree once it is parsed: it finds bare addresses inside of brackets. */
const transforms: Transform[] = []

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze()

/**
 * The syntax tree of a Markdown text as GitHub reads it, raw HTML made a part of it, an offset on every node.
 * @param file the name by which its contents may call it
 */
export function parseMarkdown(source: string, file = 'README.md'): Root {
  const text = withoutAttributes(withoutContainers(withoutFrontMatter(source)))
  const tame = tamed(text)
  const tree = processor.parse(tame.text)
  if (tame.text !== text) untame(tree)
  tree.data = { ...tree.data, hidden: tame.hidden }
  splitGlued(tree, text, (part) => processor.parse(part))
  linkLiterals(tree, text, transforms)
  noteUnclosed(tree, text)
  surfaceEnds(tree, text)
  absorbHtml(tree, text)
  noteUnclosedDetails(tree)
  setAnchors(tree, text)
  shortenOwnAddresses(tree, text, file)
  joinRagged(tree, text)
  noteSpelling(tree, text)
  return tree
}

/** Keeps for later what would look through all texts of a document, a tenth of the time that reading it takes. */
function withoutTransforms(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? [])
    transforms.push(...(extension.transforms?.splice(0) ?? []))
}
