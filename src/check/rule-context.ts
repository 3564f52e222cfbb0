import type { DocumentFacts } from '../model/document.ts'
import { papersOf, type List, type Paper } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'

/** A parsed list with the facts of its document and its source text. */
export interface RuleContext {
  list: List
  papers: Paper[]
  facts: DocumentFacts
  source: SourceText
}

export function ruleContextOf(list: List, text: string, facts: DocumentFacts): RuleContext {
  return { list, papers: papersOf(list), facts, source: new SourceText(text, list.path) }
}
