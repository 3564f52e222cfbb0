import type { Diagnostic } from '../../model/diagnostic.ts'
import { defineRule } from '../rule.ts'

const list = `
- [Amber](https://example.org/amber)
- Birch
- [Cedar](https://example.org/cedar)
- [Delta](https://example.org/delta)
`.trim()

export default defineRule({
  name: 'too-many-unparsed',
  description: 'The list has more unparsed items and tables than allowed',
  level: 'error',
  fatal: true,
  docs: `
    The option \`maxUnparsed\` or \`--max-unparsed\` sets the limit; without it there is none. All findings of the rules
    \`unparsed-…\` count, except those that are disabled.
  `,
  examples: {
    bad: [{ list, options: { maxUnparsed: 0 } }],
    good: [{ list, options: { maxUnparsed: 1 } }],
  },
})

/** Returns a diagnostic at the first unparsed item over the limit, given what all other rules reported. */
export function limitUnparsed(diagnostics: Diagnostic[], limit: number | null): Diagnostic[] {
  const unparsed = diagnostics.filter(({ rule }) => rule.startsWith('unparsed-'))
  const first = unparsed[limit ?? Infinity]
  return first
    ? [
        {
          rule: 'too-many-unparsed',
          level: 'error',
          message: `Unexpected ${unparsed.length} unparsed items and tables, expected at most ${limit}`,
          place: first.place,
        },
      ]
    : []
}
