import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a module exports under a name, as its declaration file (`.d.ts`) has it. */
export interface Declaration {
  name: string
  kind: 'function' | 'class' | 'interface' | 'type'
  /** Without `export` and `declare`, without the comment before it. */
  code: string
  comment: Comment
}

/** A TSDoc comment, taken apart. Every part may be empty. */
export interface Comment {
  text: string
  params: { name: string; text: string }[]
  throws: string[]
  examples: string[]
}

const exported = /^export (?:type )?\{([^}]*)\} from '([^']+)';$/gm
const declared =
  /^(?:\/\*\*(?<comment>(?:[^*]|\*(?!\/))*)\*\/\n)?export (?:declare )?(?<kind>function|class|interface|type) (?<name>\w+)/gm

/** All that a declaration file exports, in its order: what it passes on, then what it declares. */
export function declarationsOf(path: string): Declaration[] {
  const text = readFileSync(path, 'utf8')
  const passed = [...text.matchAll(exported)].flatMap(([, names = '', from = '']) => {
    const others = declarationsOf(join(dirname(path), from.replace(/\.[jt]s$/, '.d.ts')))
    return names
      .split(',')
      .flatMap((name) => others.find((each) => each.name === name.trim()) ?? [])
  })
  const own = [...text.matchAll(declared)].map(({ index, 0: start, groups = {} }): Declaration => {
    const from = index + start.lastIndexOf('export ')
    return {
      name: groups['name'] ?? '',
      kind: groups['kind'] as Declaration['kind'],
      code: text.slice(from, endOf(text, from)).replace(/^export (?:declare )?/, ''),
      comment: readComment(groups['comment'] ?? ''),
    }
  })
  return [...passed, ...own]
}

/** The end of a declaration: its last brace for a class or an interface, else its semicolon. */
function endOf(text: string, from: number): number {
  const hasBody = /^export (?:declare )?(?:class|interface) /.test(text.slice(from, from + 30))
  for (const { at, depth, character } of outsideComments(text, from)) {
    if (hasBody && depth === 0 && character === '}') return at + 1
    if (depth === 0 && character === ';') return at
  }
  return text.length
}

/** The parts between the separators that no bracket and no comment encloses. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const { at, depth, character } of outsideComments(text, 0))
    if (depth === 0 && character === separator) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  return [...parts, text.slice(start)]
}

/** The characters of a text outside of comments, with the number of brackets around each; a closing bracket is outside of its pair. */
function* outsideComments(
  text: string,
  from: number,
): Iterable<{ at: number; depth: number; character: string }> {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? ''
    if (text.startsWith('/*', at)) at = text.indexOf('*/', at) + 1
    else {
      if ('})]'.includes(character)) depth--
      yield { at, depth, character }
      if ('{(['.includes(character)) depth++
    }
  }
}

/** Reads what is between the marks of a TSDoc comment. */
export function readComment(comment: string): Comment {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
  const [text = '', ...tags] = lines
    .join('\n')
    .trim()
    .split(/^@(?=\w)/m)
  const tagged = (name: string): string[] =>
    tags.flatMap((tag) =>
      tag.startsWith(`${name} `) || tag.startsWith(`${name}\n`)
        ? [tag.slice(name.length).trim()]
        : [],
    )
  return {
    text: sentence(text),
    params: tagged('param').map((param) => {
      const [, name = '', rest = ''] = /^(\w+)\s+([^]*)$/.exec(param) ?? []
      return { name, text: sentence(rest) }
    }),
    throws: tagged('throws').map(sentence),
    examples: tagged('example'),
  }
}

const sentence = (text: string): string => text.replace(/\s+/g, ' ').trim()
