import type { Paragraph } from 'mdast'
import { isLabel } from '../field/labels.ts'
import { readLine, type Definitions } from '../line.ts'
import { bullets, hasEntry } from './bullets.ts'
import type { Found, Grammar } from './grammar.ts'
import { linkedTitle } from './linked-title.ts'

/**
 * Entries in a quotation, as bullets or a paragraph each that begins with a link, bold or in front of a dash:
 *
 *     > - [Title](address) - Note.
 *
 *     > **[Title](address)** `MIT`<br>Note.
 */
export const quotes: Grammar = (blocks, at, scope) => {
  const quote = blocks[at]
  if (quote?.type !== 'blockquote') return null
  const found = quote.children.flatMap((child, index): Found[] =>
    child.type === 'paragraph'
      ? readParagraph(child, scope.definitions)
      : (bullets(quote.children, index, scope)?.found ?? []),
  )
  return hasEntry(found)
    ? { found: found.filter(({ kind }) => kind !== 'unparsed'), length: 1 }
    : null
}

function readParagraph(paragraph: Paragraph, definitions: Definitions): Found[] {
  const line = readLine(paragraph.children, definitions)
  const [first] = line.spans
  const isTitle =
    first?.kind === 'link' &&
    !isLabel(first.text) &&
    (first.look === 'strong' || /^\uFFFC\s*[-–—:：]/.test(line.shape))
  const draft = isTitle ? linkedTitle(line, []) : null
  return draft
    ? [
        {
          kind: 'entry',
          draft,
          start: paragraph.position?.start.offset ?? 0,
          end: paragraph.position?.end.offset ?? 0,
        },
      ]
    : []
}
