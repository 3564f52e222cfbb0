import type { Blockquote } from 'mdast'
import type { Alert } from '../../model/list.ts'

/** `[!NOTE]` on the first line of a quotation. */
const alertMark = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i

/** The kind of a quotation that GitHub shows as an alert, and the length of its mark; null for others. */
export function alertOf({ children: [first] }: Blockquote): { kind: Alert; length: number } | null {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const [mark = '', name = ''] = (text?.type === 'text' && alertMark.exec(text.value)) || []
  return mark ? { kind: name.toLowerCase() as Alert, length: mark.length } : null
}
