import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'uncertain-entry',
  description: 'The entry is written in an unusual way, and its title may be wrong',
  level: 'info',
  docs: `
    The model that reads entries compares its best reading with the next best. On the blind half of the gold lists
    (70 public lists), 7 of 24 uncertain entries have a wrong title, and 29 of 1,408 others.
    \`listwright export LIST --explain LINE\` shows both readings.
  `,
  examples: {
    bad: [
      `
        - [Amber: Learning to Wait](https://example.org/amber) - Waits.
        - [Birch: Learning to Bend](https://example.org/birch) - Bends.
        - Chess. Learning to play: Doe, Smith [here](https://example.org/chess)
      `,
    ],
    good: [
      `
        - [Amber: Learning to Wait](https://example.org/amber) - Waits.
        - [Birch: Learning to Bend](https://example.org/birch) - Bends.
        - [Chess: Learning to Play](https://example.org/chess) - By Doe and Smith.
      `,
    ],
  },
})
