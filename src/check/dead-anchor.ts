import { anchorKey, anchorsOf } from './anchors.ts'
import type { Finding, RuleContext } from './context.ts'

/** Links within the page that lead nowhere. */
export function* deadAnchor(context: RuleContext): Generator<Finding> {
  const anchors = anchorsOf(context)
  const headings = context.facts.headings.map(({ anchor, title }) => ({
    anchor,
    key: bare(anchor),
    title: bare(title),
  }))
  for (const { anchor, text, place } of context.facts.inPageLinks) {
    const key = anchorKey(anchor)
    if (anchors.has(key) || /^(?:user-content-|fn|l\d)/.test(key)) continue
    // The heading that says what the link says, if need be at its end, or whose anchor differs in its punctuation alone.
    const said = bare(text)
    const same = headings.find(
      (heading) => heading.key === bare(key) || (said && heading.title === said),
    )
    const meant = same ?? headings.find(({ title }) => said && title.endsWith(said))
    yield {
      message: `Unexpected link to #${anchor}, expected the anchor of a heading${meant ? ` (did you mean #${meant.anchor}?)` : ''}`,
      place,
    }
  }
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
