import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { currentPage, pagePath } from '../bench/api/api.ts'
import { declarationsOf, readComment } from '../bench/api/declarations.ts'
import { apiPage } from '../bench/api/page.ts'
import { project } from './run-action.ts'
import { folderWith, run } from './run-cli.ts'

const page = readFileSync(pagePath, 'utf8')
const declarations = [
  ...declarationsOf(join(project, 'lib/index.d.ts')),
  ...declarationsOf(join(project, 'lib/vite/plugin.d.ts')),
]

describe('docs/api.md', () => {
  test('is what `npm run docs` writes', () => expect(page).toBe(currentPage()))

  test('describes every export of the package', async () => {
    const values = [
      ...Object.keys(await import('../src/index.ts')),
      ...Object.keys(await import('../src/vite/plugin.ts')),
    ].filter((name) => name !== 'default')
    const named = declarations.map(({ name }) => name)
    expect(named).toEqual(expect.arrayContaining(values))
    const [, types = ''] =
      /^(export type [^]*)$/m.exec(readFileSync(join(project, 'src/index.ts'), 'utf8')) ?? []
    const passed = [...types.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    expect(named).toEqual(expect.arrayContaining(passed))
    expect(declarations.filter(({ comment }) => !/[.:`]/.test(comment.text))).toEqual([])
  })

  test('explains every parameter that its name and type do not, and shows how to call every function', () => {
    const functions = declarations.filter(({ kind }) => kind === 'function')
    expect(functions.filter(({ comment }) => !comment.examples.length)).toEqual([])
    for (const { code, comment } of functions)
      for (const { name, text } of comment.params) {
        expect(code).toMatch(new RegExp(`\\b${name}\\??: `))
        expect(text).not.toBe('')
      }
  })

  test('names no type that the package does not export', () => {
    const builtIn = ['Error', 'Map', 'Omit', 'Partial', 'Plugin', 'Promise', 'Record', 'Uint8Array']
    const known = new Set([...builtIn, ...declarations.map(({ name }) => name)])
    const own = declarations.filter(({ code }) => !code.includes('typeof'))
    const used = own.flatMap(({ code }) =>
      code
        .replace(/\/\*\*.*?\*\//gs, '')
        .replace(/'[^']*'/g, '')
        .match(/\b[A-Z]\w*\b/g),
    )
    expect(used.length).toBeGreaterThan(50)
    expect([...new Set(used)].filter((name) => name && !known.has(name))).toEqual([])
  })
})

/** The examples run in one folder, one after another, as a reader would try them. */
describe('the examples of docs/api.md', () => {
  const [, list = ''] = /^```md\n(.*?)^```/ms.exec(page) ?? []
  const examples = declarations.flatMap(({ name, comment }) =>
    comment.examples.map((example) => ({ name, code: example.replace(/^```\w*\n|\n```$/g, '') })),
  )

  test.each(examples)('$name', async ({ code }) => {
    const cwd = folderWith({ 'README.md': list, 'example.mjs': code })
    mkdirSync(join(cwd, 'node_modules'))
    for (const [name, target] of [
      ['listwright', project],
      ['vite', join(project, 'node_modules/vite')],
    ] as const)
      symlinkSync(target, join(cwd, 'node_modules', name), 'junction')
    const printed = [...code.matchAll(/^ *console\.log\(.*\) \/\/ (.*)$/gm)].map(
      ([, output = '']) => `${output}\n`,
    )
    expect(printed.length).toBe(code.split('console.log(').length - 1)
    expect(await run(process.execPath, ['example.mjs'], { cwd })).toEqual({
      code: 0,
      stdout: printed.join(''),
      stderr: '',
    })
  })
})

describe('the generator', () => {
  test('parses a comment', () =>
    expect(
      readComment(
        ' * Returns\n * a sum.\n * @param a one\n *   number\n * @throws RangeError if it is too large\n * @example\n * ```ts\n * add(1)\n * ```\n ',
      ),
    ).toEqual({
      text: 'Returns a sum.',
      params: [{ name: 'a', text: 'one number' }],
      throws: ['RangeError if it is too large'],
      examples: ['```ts\nadd(1)\n```'],
    }))

  test('follows re-exports, and prints each kind of declaration', () => {
    const cwd = folderWith({
      'index.d.ts':
        "export type { Shape } from './shape.ts';\nexport { area } from './shape.ts';\n",
      'shape.d.ts': `/** A shape; it has \`|\`. */
export type Shape = {
    kind: 'circle';
    radius: number;
}
/** With four equal sides. */
 | {
    kind: 'square';
    side: number;
};
/** Returns the area. */
export declare function area(shape: Shape, unit: { name: string; factor: number }, roundedToWholeUnits?: boolean): number;
export declare function hidden(): void;
`,
    })
    expect(apiPage({ shapes: declarationsOf(join(cwd, 'index.d.ts')) })).toBe(`## \`shapes\`

[\`area\`](#area) · [\`Shape\`](#shape)

### Functions

#### \`area\`

Returns the area.

\`\`\`ts
function area(
  shape: Shape,
  unit: { name: string; factor: number },
  roundedToWholeUnits?: boolean,
): number
\`\`\`

### Types

#### \`Shape\`

A shape; it has \`|\`.

\`\`\`ts
type Shape =
  | { kind: 'circle'; radius: number }
  // With four equal sides.
  | { kind: 'square'; side: number }
\`\`\``)
  })
})
