import type { Paper } from '../model/list.ts'
import type { Layout, SlotField } from './layout.ts'
import { fieldsOf, valueOf } from './values.ts'

/** Default ways to print a paper, independent of the section's layout. */
export function plainForms(layout: Layout, paper: Paper): string[] {
  const fields = new Set(fieldsOf(paper, layout))
  const text = (field: SlotField, form = ''): string =>
    valueOf({ kind: 'slot', field, form, labels: [] }, paper, {
      layout: {
        ...layout,
        links: { ...layout.links, byLabel: {}, usual: '[{label}]({address})', between: ', ' },
        icons: {},
      },
      number: 1,
      around: field === 'tags' ? 'code' : 'markdown',
    })
  const time = fields.has('date') ? text('date', 'YYYY-MM') : fields.has('year') ? text('year') : ''
  const venueAndDate = [fields.has('venue') ? text('venue') : '', time].filter(Boolean).join(' ')
  const part = (field: SlotField, before: string, after: string): string =>
    fields.has(field) ? before + text(field) + after : ''
  const title = fields.has('address')
    ? `[${text('title')}](${text('address', 'inline')})`
    : `**${text('title')}**`
  const following = part('tags', ' `', '`')
  const orgs = part('orgs', ' (', ')')
  const links = part('links', ' [', ']')
  const note = part('note', ' - ', '')
  const published = venueAndDate && ` (${venueAndDate})`
  const paperLink = fields.has('address') ? ` [[Paper](${text('address', 'inline')})]` : ''
  return [
    ['- ', title, orgs, part('authors', ', *', '*'), published, links, note, following],
    [
      `- **${text('title')}**`,
      published,
      part('authors', ', ', '.'),
      part('orgs', ' *', '*'),
      paperLink,
      links,
      part('note', '\n  - ', ''),
      following,
    ],
    ['- ', title, orgs, note, part('links', ' (', ')'), following],
  ].map((parts) => parts.join(''))
}
