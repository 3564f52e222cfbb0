import { judgedAddresses } from '../judged-addresses.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'link-moved',
  description: 'A link permanently redirects to another address (301, 308)',
  level: 'info',
  links: true,
  docs: `
    The link works as long as the old host keeps its redirect; the new address does not depend on that.
  `,
  examples: {
    bad: [
      {
        list: '- [Amber](http://example.org/amber#results)',
        verdicts: { 'http://example.org/amber': { kind: 'moved', to: 'https://example.org/a' } },
      },
    ],
    good: [
      {
        list: '- [Birch](https://example.org/birch)',
        verdicts: { 'https://example.org/birch': { kind: 'alive' } },
        shown: '',
      },
    ],
  },

  *check(context) {
    for (const { url, place, verdict } of judgedAddresses(context))
      if (verdict.kind === 'moved')
        yield {
          message: `Unexpected old address \`${url}\`, expected \`${withFragment(verdict.to, url)}\`, where it permanently redirects to`,
          place,
        }
  },
})

/** Browsers keep the fragment of an address that redirects to one without a fragment. */
const withFragment = (to: string, from: string): string =>
  to.includes('#') ? to : to + new URL(from).hash
