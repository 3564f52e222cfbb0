import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { parse } from 'yaml'
import { folderWith, run } from './run-cli.ts'

export const project = resolve(import.meta.dirname, '..')

/** A step of an action or of a job. */
export interface Step {
  id?: string
  name?: string
  if?: string
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}

export interface Action {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs?: Record<string, { description: string; value: string }>
  runs: { using: string; steps: Step[] }
}

/** What the steps of an action left after. */
export interface Ran {
  /** Whether no step failed. */
  ok: boolean
  /** All that was printed. */
  log: string
  summary: string
  outputs: Record<string, string>
  /** The other actions that were used, with what they were given. */
  used: { uses: string; with: Record<string, string> }[]
}

export function readAction(path: string): Action {
  return parse(readFileSync(join(project, path), 'utf8')) as Action
}

/**
 * Runs the steps of a composite action as GitHub's runner does: expressions by GitHub's own engine, each script in a bash
 * of its own, the event, the summary and outputs in files. Of other actions it only notes how they are used.
 * @param event its name and payload
 * @param files what lies in the folder for temporary files
 */
export async function runAction(
  path: string,
  {
    cwd,
    inputs = {},
    event,
    env = {},
    files = {},
  }: {
    cwd: string
    inputs?: Record<string, string>
    event: [string, Json]
    env?: Record<string, string>
    files?: Record<string, string>
  },
): Promise<Ran> {
  const action = readAction(path)
  const temp = folderWith({ 'event.json': JSON.stringify(event[1]), summary: '', ...files })
  const github = {
    action_path: join(project, path, '..'),
    event_name: event[0],
    event: event[1],
    token: 'ghs_secret',
    server_url: 'https://github.test',
    repository: 'someone/papers',
    run_id: '5',
  }
  const given: Record<string, Json> = { ...inputs }
  for (const [name, { default: text = '' }] of Object.entries(action.inputs))
    given[name] ??= fill(text, { github })
  const steps: Record<string, Json> = {}
  const contexts = (): Record<string, Json> => ({
    inputs: given,
    github,
    steps,
    runner: { temp, os: 'Linux' },
  })
  const ran: Ran = { ok: true, log: '', summary: '', outputs: {}, used: [] }
  for (const [index, step] of action.runs.steps.entries()) {
    if (!ran.ok || (step.if !== undefined && !evaluate(step.if, contexts()).truthy)) continue
    let outputs: Record<string, string> = {}
    if (step.uses) {
      ran.used.push({ uses: step.uses, with: fillAll(step.with, contexts()) })
      if (step.uses.startsWith('actions/upload-artifact@'))
        outputs = { 'artifact-url': 'https://github.test/artifact' }
    } else {
      const script = join(temp, `${index}.sh`)
      writeFileSync(script, step.run ?? '')
      writeFileSync(join(temp, 'output'), '')
      const { code, stdout, stderr } = await run(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', script],
        {
          cwd,
          env: {
            GITHUB_ACTIONS: 'true',
            CI: 'true',
            GITHUB_EVENT_NAME: event[0],
            GITHUB_EVENT_PATH: join(temp, 'event.json'),
            GITHUB_OUTPUT: join(temp, 'output'),
            GITHUB_STEP_SUMMARY: join(temp, 'summary'),
            GITHUB_WORKSPACE: cwd,
            GITHUB_REPOSITORY: github.repository,
            GITHUB_SERVER_URL: github.server_url,
            GITHUB_RUN_ID: github.run_id,
            ...env,
            ...fillAll(step.env, contexts()),
          },
        },
      )
      ran.log += stdout + stderr
      ran.ok = code === 0
      outputs = Object.fromEntries(
        [...readFileSync(join(temp, 'output'), 'utf8').matchAll(/^(\S+?)=(.*)$/gm)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      )
    }
    if (step.id) steps[step.id] = { outputs }
  }
  ran.summary = readFileSync(join(temp, 'summary'), 'utf8')
  for (const [name, { value }] of Object.entries(action.outputs ?? {}))
    ran.outputs[name] = fill(value, contexts())
  return ran
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

function fillAll(
  texts: Record<string, unknown> = {},
  contexts: Record<string, Json>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, fill(String(text), contexts)]),
  )
}

function fill(text: string, contexts: Record<string, Json>): string {
  return text.replace(
    /\$\{\{(.*?)\}\}/gs,
    (_, expression: string) => evaluate(expression, contexts).text,
  )
}

function evaluate(
  expression: string,
  contexts: Record<string, Json>,
): { text: string; truthy: boolean } {
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), []).parse()
  const result = new Evaluator(tree, toData(contexts) as data.Dictionary).evaluate()
  const text = result.coerceString()
  return { text, truthy: !['', 'false', '0'].includes(text) }
}

function toData(value: Json): data.ExpressionData {
  if (value === null) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  return new data.Dictionary(
    ...Object.entries(value).map(([key, each]) => ({ key, value: toData(each) })),
  )
}
