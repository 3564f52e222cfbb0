import type { DocumentFacts } from '../model/document.ts'
import { papersOf, type List, type Paper } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'
import type { Verdicts } from '../model/verdict.ts'

/** A parsed list with the facts of its document and its source text. */
export interface RuleContext {
  list: List
  papers: Paper[]
  facts: DocumentFacts
  source: SourceText
  /** What was found out about addresses; empty if none was asked. */
  verdicts: Verdicts
}

export function ruleContextOf(
  list: List,
  text: string,
  facts: DocumentFacts,
  verdicts: Verdicts,
): RuleContext {
  return { list, papers: papersOf(list), facts, source: new SourceText(text, list.path), verdicts }
}
