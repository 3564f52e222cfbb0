import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'unclosed',
  description: 'A comment, a code fence or a `<details>` is never closed',
  level: 'warning',
  docs: `
    Everything below is lost up to the end of the file, or of the item that contains it: a comment hides it, a fence
    turns it into code, and a \`<details>\` collapses it on GitHub. Listwright ends an unclosed \`<details>\` at the next
    one or at the next heading, as was probably meant.
  `,
  examples: {
    bad: [
      `
        - [Amber](https://example.org/amber)

        <!-- TODO: more of this

        ## Hidden papers
        - [Birch](https://example.org/birch)
      `,
    ],
    good: [
      `
        - [Amber](https://example.org/amber)

        <!-- TODO: more of this -->

        ## Papers
        - [Birch](https://example.org/birch)
      `,
    ],
  },
})
