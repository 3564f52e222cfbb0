import { judgedAddresses } from '../judged-addresses.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'link-unsure',
  description: 'Only a person can tell whether a link works: its host refuses programs, or fails',
  level: 'info',
  links: true,
  docs: `
    Many hosts answer programs with 403 or 429 where readers see a page, others are down for an hour. Such a link is
    not known to be dead. Open it in a browser; if it works, leave it as it is.
  `,
  examples: {
    bad: [
      {
        list: '- [Amber](https://example.org/amber)',
        verdicts: { 'https://example.org/amber': { kind: 'unsure', reason: '503' } },
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
      if (verdict.kind === 'unsure')
        yield {
          message: `Unexpected answer for \`${url}\` (${verdict.reason}), expected a page; open it in a browser to see whether it works`,
          place,
        }
  },
})
