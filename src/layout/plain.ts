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
        links: { byLabel: {}, usual: '[{label}]({address})', between: ', ' },
        characters: {},
      },
      number: 1,
      around: field === 'tags' ? 'code' : 'markdown',
    })
  const time = fields.has('date') ? text('date', 'YYYY-MM') : fields.has('year') ? text('year') : ''
  const said = [fields.has('venue') ? text('venue') : '', time].filter(Boolean).join(' ')
  const part = (field: SlotField, before: string, after: string): string =>
    fields.has(field) ? before + text(field) + after : ''
  const title = fields.has('address')
    ? `[${text('title')}](${text('address', 'inline')})`
    : `**${text('title')}**`
  const following = part('tags', ' `', '`')
  return [
    `- ${title}${part('orgs', ' (', ')')}${part('authors', ', *', '*')}${said && ` (${said})`}${part('links', ' [', ']')}${part('note', ' - ', '')}${following}`,
    `- **${text('title')}**${said && ` (${said})`}${part('authors', ', ', '.')}${part('orgs', ' *', '*')}${fields.has('address') ? ` [[Paper](${text('address', 'inline')})]` : ''}${part('links', ' [', ']')}${part('note', '\n  - ', '')}${following}`,
    `- ${title}${part('orgs', ' (', ')')}${part('note', ' - ', '')}${part('links', ' (', ')')}${following}`,
  ]
}
