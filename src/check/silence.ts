import { isFatal, type Diagnostic } from '../diagnostic.ts'
import type { Comment } from '../landmarks.ts'
import type { Place } from '../list.ts'
import { isRuleName, type RuleName, ruleNames } from '../rules.ts'
import { suggestion } from '../suggestion.ts'
import type { Finding, Subject } from './subject.ts'

/**
 * A comment that silences rules: `<!-- listwright-disable-next-line RULE, RULE -- reason -->`, or `-line` for its own
 * line, `-section` for the section that it stands in with all below, `-file`.
 */
interface Silence {
  comment: Comment
  covers: (place: Place) => boolean
  rules: Map<RuleName, { isUsed: boolean }>
}

const form = /^listwright-disable(?:-(\S+))?(?:\s+([\s\S]*?))?(?:\s+--\s+(\S[\s\S]*))?$/
const scopes = new Set(['next-line', 'line', 'section', 'file'])

/**
 * Takes out what the comments of a list silence.
 * @param isOff rules that find nothing here, so that a comment for them is no slip
 * @returns what is left, and what is wrong with the comments
 */
export function silence(
  diagnostics: Diagnostic[],
  subject: Subject,
  isOff: (rule: RuleName) => boolean,
): { kept: Diagnostic[]; faults: Finding[] } {
  const faults: Finding[] = []
  const silences = subject.landmarks.comments.flatMap((comment) =>
    readSilence(comment, subject, (message) => faults.push({ message, place: comment.place })),
  )
  const kept = diagnostics.filter(({ rule, place }) => {
    const over = silences.filter((each) => each.rules.has(rule) && each.covers(place))
    for (const each of over) (each.rules.get(rule) ?? { isUsed: true }).isUsed = true
    return !over.length
  })
  for (const { comment, rules } of silences)
    for (const [rule, { isUsed }] of rules)
      if (!isUsed && !isOff(rule))
        faults.push({
          message: `Unexpected silencing of ${rule}, expected it to find something here: the comment can go`,
          place: comment.place,
        })
  return { kept, faults }
}

function readSilence(
  comment: Comment,
  subject: Subject,
  tell: (message: string) => void,
): Silence[] {
  const match = form.exec(comment.text)
  if (!match) return []
  const [, scope = '', named = '', reason] = match
  const names = named.split(/[\s,]+/).filter(Boolean)
  const wrong = names.find((name) => !isRuleName(name))
  const fatal = names.filter(isRuleName).find(isFatal)
  if (!scopes.has(scope))
    tell(
      `Unexpected listwright-disable${scope && `-${scope}`}, expected -next-line, -line, -section or -file behind disable`,
    )
  else if (!names.length)
    tell(
      'Unexpected silencing of nothing, expected the name of a rule: `listwright-disable-next-line RULE -- reason`',
    )
  else if (wrong !== undefined)
    tell(
      `Unexpected rule ${wrong} in a comment, expected the name of a rule${suggestion(wrong, ruleNames)}`,
    )
  else if (fatal)
    tell(
      `Unexpected silencing of ${fatal}, expected a rule that may be silenced: with this fault nothing can be published`,
    )
  else if (reason === undefined)
    tell(
      'Unexpected silencing without a reason, expected it behind two dashes: `listwright-disable-next-line RULE -- reason`',
    )
  else
    return [
      {
        comment,
        covers: coverOf(scope, comment, subject),
        rules: new Map(names.filter(isRuleName).map((name) => [name, { isUsed: false }])),
      },
    ]
  return []
}

function coverOf(
  scope: string,
  { place }: Comment,
  { landmarks: { headings }, source }: Subject,
): Silence['covers'] {
  if (scope === 'file') return () => true
  if (scope === 'line') return (other) => other.line <= place.line && place.line <= other.endLine
  if (scope === 'section') {
    const own = headings.findLast((heading) => heading.place.line <= place.line)
    const next = headings.find(
      (heading) => heading.place.line > place.line && heading.depth <= (own?.depth ?? 6),
    )
    return ({ line }) => line >= (own?.place.line ?? 1) && line < (next?.place.line ?? Infinity)
  }
  const behind = /^[^\S\n]*\r?\n\s*/.exec(source.text.slice(source.end(place)))?.[0].length ?? 0
  const { line } = source.place(source.end(place) + behind, source.end(place) + behind)
  return (other) => other.line === line
}
