import { judgedAddresses } from '../judged-addresses.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'link-gone',
  description:
    'The host of a link says that nothing is there (404, 410), or the host does not exist',
  level: 'warning',
  links: true,
  docs: `
    Each address is asked twice before it is reported. The message has the address of an archived copy to try: the
    Internet Archive may have one. [links.md](links.md) explains how links are checked.
  `,
  examples: {
    bad: [
      {
        list: '- [Amber](https://example.org/amber)',
        verdicts: { 'https://example.org/amber': { kind: 'gone', reason: '404' } },
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
      if (verdict.kind === 'gone')
        yield {
          message: `Unexpected dead link \`${url}\` (${verdict.reason}), expected an address that works${archived(url)}`,
          place,
        }
  },
})

/** Names the archive's address for a copy. Nobody asked whether there is one. */
const archived = (url: string): string =>
  new URL(url).hostname === 'web.archive.org'
    ? ''
    : ` (a copy may be at \`https://web.archive.org/web/${url.replace(/#.*/s, '')}\`)`
