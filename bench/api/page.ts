import { type Declaration, readComment, splitOutside } from './declarations.ts'

/** What a module exports, by the name that it is imported by. */
export type Modules = Record<string, Declaration[]>

const kinds = [
  ['Functions', 'function'],
  ['Errors', 'class'],
  ['Types', 'interface', 'type'],
] as const

/** The generated part of `docs/api.md`: contents, then a section on each export. */
export function apiPage(modules: Modules): string {
  return Object.entries(modules)
    .flatMap(([module, declarations]) => [
      `## \`${module}\``,
      contentsOf(declarations),
      ...kinds.flatMap(([title, ...names]) => {
        const own = declarations.filter(({ kind }) => names.some((name) => name === kind))
        return own.length ? [`### ${title}`, ...own.map(sectionOf)] : []
      }),
    ])
    .filter(Boolean)
    .join('\n\n')
}

function contentsOf(declarations: Declaration[]): string {
  if (declarations.length === 1) return ''
  return declarations
    .map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`)
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .join(' · ')
}

function sectionOf(declaration: Declaration): string {
  const { name, comment } = declaration
  const throws = comment.throws.map((text) => {
    const [, error = '', when = ''] = /^(\w+) (.*)$/.exec(text) ?? []
    return `- \`${error}\` ${when}`
  })
  return [
    `#### \`${name}\``,
    comment.text,
    shapeOf(declaration),
    comment.params.map((param) => `- \`${param.name}\`: ${param.text}`).join('\n'),
    throws.length ? `Throws:\n\n${throws.join('\n')}` : '',
    ...comment.examples,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A table for an interface and for what an error has, the declaration for the rest. */
function shapeOf({ kind, code }: Declaration): string {
  if (kind === 'interface' || kind === 'class') {
    const [, base] = / extends (\w+)/.exec(code) ?? []
    return [base && `Extends \`${base}\`.`, tableOf(membersOf(code))].filter(Boolean).join('\n\n')
  }
  // The names of rules are those of a table that is not exported.
  return code.includes('typeof') ? '' : `\`\`\`ts\n${broken(code)}\n\`\`\``
}

interface Member {
  name: string
  type: string
  text: string
}

const comment = /\/\*\*((?:[^*]|\*(?!\/))*)\*\//

/** The properties of an interface, and those of a class beside its name. */
function membersOf(code: string): Member[] {
  const body = code.slice(code.indexOf('{') + 1, code.lastIndexOf('}'))
  return splitOutside(body, ';').flatMap((text) => {
    const [, name = '', type = ''] =
      /^(?:get )?(\w+\??)(?:\(\))?(?:: )?([^]+)$/.exec(text.replace(comment, '').trim()) ?? []
    const isOwn = name && !['name', 'constructor'].includes(name)
    return isOwn
      ? [{ name, type: onOneLine(type), text: readComment(comment.exec(text)?.[1] ?? '').text }]
      : []
  })
}

const onOneLine = (type: string): string => type.replace(/\s+/g, ' ').replaceAll('; }', ' }').trim()

function tableOf(members: Member[]): string {
  if (!members.length) return ''
  const rows = members.map(
    ({ name, type, text }) => `| \`${name}\` | \`${type.replaceAll('|', '\\|')}\` | ${text} |`,
  )
  return ['| | type | |', '| --- | --- | --- |', ...rows].join('\n')
}

/** A declaration with a line for each parameter or variant where it is too long for one. */
function broken(code: string): string {
  const whole = onOneLine(code)
  if (whole.length <= 90 && !comment.test(code)) return whole
  const [, start, params = '', end] = /^(function \w+\()(.*)(\).*)$/.exec(whole) ?? []
  if (start !== undefined)
    return `${start}\n${splitOutside(params, ',')
      .map((param) => `  ${param.trim()},\n`)
      .join('')}${end}`
  const at = code.indexOf('=')
  const variants = splitOutside(code.slice(at + 1), '|').filter((variant) => variant.trim())
  return `${code.slice(0, at + 1)}\n${variants.map(variantOf).join('\n')}`
}

/** The declarations have the comment on a variant before its bar, which is at the end of the variant before. */
function variantOf(variant: string): string {
  const [own = '', ...next] = variant.split(/(?=\/\*\*)/)
  const about = next.map((each) => `\n  // ${readComment(comment.exec(each)?.[1] ?? '').text}`)
  return `${own.trim() && `  | ${onOneLine(own)}`}${about.join('')}`
}
