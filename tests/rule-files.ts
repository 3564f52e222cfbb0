import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, type FormatConfig } from 'oxfmt'
import type { Example, Rule } from '../src/check/rule.ts'

/** What `npm run rules` writes from the files of `src/check/rules`. */

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/check/rules')
const generated = '// Written by `npm run rules` from the files of src/check/rules.'

/** Where the generated part of docs/rules.md begins; all above it is written by hand. */
const mark =
  '<!-- From here on `npm run rules` writes this page from the files of src/check/rules. -->\n'

/** Returns all rules in alphabetical order, straight from their files: the index may be out of date. */
export async function readRules(): Promise<Rule[]> {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')
  const rules = await Promise.all(
    files.map(async (file) => {
      const { default: rule } = (await import(/* @vite-ignore */ join(folder, file))) as {
        default: Rule
      }
      if (`${rule.name}.ts` !== file) throw new Error(`${file} defines the rule ${rule.name}`)
      return rule
    }),
  )
  return rules.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
}

/** Returns the content of each generated file by its path from the root. */
export async function ruleFiles(rules: Rule[]): Promise<Map<string, string>> {
  return new Map([
    ['src/check/rules/index.ts', await formatted('index.ts', indexOf(rules))],
    ['src/model/rule-table.ts', await formatted('rule-table.ts', tableOf(rules))],
    ['docs/rules.md', pageOf(rules)],
  ])
}

function indexOf(rules: Rule[]): string {
  const variable = (name: string): string =>
    name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())
  const imports = rules.map(({ name }) => `import ${variable(name)} from './${name}.ts'`)
  return `${generated}
import type { Rule } from '../rule.ts'
${imports.join('\n')}

/** All rules, in alphabetical order. */
export const rules: Rule[] = [${rules.map(({ name }) => variable(name)).join(', ')}]
`
}

function tableOf(rules: Rule[]): string {
  const rows = rules.map(({ name, description, level, fixable, links, fatal }) => [
    name,
    { description, level, fixable, links, fatal },
  ])
  return `${generated}

/** What other stages need to know about each rule. */
export const ruleTable = ${JSON.stringify(Object.fromEntries(rows), null, 2)} as const
`
}

async function formatted(file: string, text: string): Promise<string> {
  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as FormatConfig
  const { code, errors } = await format(file, text, options)
  if (errors.length) throw new Error(JSON.stringify(errors))
  return code
}

function pageOf(rules: Rule[]): string {
  const [introduction = ''] = readFileSync(join(root, 'docs/rules.md'), 'utf8').split(mark)
  const sections = (fatal: boolean): string =>
    rules
      .filter((rule) => (rule.fatal ?? false) === fatal)
      .map(sectionOf)
      .join('\n')
  return `${introduction}${mark}
# The rules

Examples have the part of a list that matters; \`…\` stands for more entries like those of the section.

${sections(false)}
# Fatal rules

${sections(true)}`
}

/** Returns the section of one rule on the page. */
export function sectionOf({
  name,
  description,
  level,
  fixable,
  links,
  fatal,
  docs,
  examples,
}: Rule): string {
  const marks = [level, fixable && 'fixable', links && 'with `--links`', fatal && 'fatal'].filter(
    Boolean,
  )
  return [
    `## \`${name}\``,
    `${description}. ${marks.map((each) => `*${each}*`).join(', ')}`,
    docs,
    ...codeOf('Reported', examples.bad),
    ...codeOf('Not reported', examples.good),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** Returns a code block for each example, but one block for all examples of a single line. */
function codeOf(title: string, examples: Example[]): string[] {
  const blocks: { heading: string; text: string; isLines: boolean }[] = []
  for (const example of examples) {
    const text = shownOf(example)
    const options = typeof example === 'object' ? example.options : undefined
    const heading = options ? `${title} with \`${optionsText(options)}\`:` : `${title}:`
    const last = blocks.at(-1)
    const isLines = !text.includes('\n')
    if (!text) continue
    if (isLines && last?.isLines && last.heading === heading) last.text += `\n${text}`
    else blocks.push({ heading, text, isLines })
  }
  return blocks.map(({ heading, text }, index) => {
    const code = `\`\`\`md\n${text}\n\`\`\``
    return blocks[index - 1]?.heading === heading ? code : `${heading}\n\n${code}`
  })
}

function shownOf(example: Example): string {
  if (typeof example === 'string') return example
  const { list, shown } = example
  if (shown) return `…\n${shown}`
  return shown ?? (typeof list === 'string' ? list : '')
}

const optionsText = (options: object): string =>
  JSON.stringify(options, null, 1)
    .replace(/\s+/g, ' ')
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"/g, "'")
