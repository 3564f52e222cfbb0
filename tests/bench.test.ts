import { describe, expect, onTestFinished, test } from 'vitest'
import { belowLeast } from '../bench/coverage.ts'
import { project } from './run-action.ts'
import { type Ended, run } from './run-cli.ts'

/** Loads a script in this process with arguments, which is how it runs. */
async function call(load: () => Promise<unknown>, args: string[]): Promise<unknown> {
  const before = process.argv.splice(2, Infinity, ...args)
  onTestFinished(() => void process.argv.splice(2, Infinity, ...before))
  return load()
}

describe('a script with wrong arguments prints its usage', () => {
  test.each<[name: string, load: () => Promise<unknown>, args: string[], message: string]>([
    ['export', () => import('../bench/export.ts'), [], 'Usage: npm run bench:export -- LIST'],
    ['fix', () => import('../bench/fix.ts'), [], 'Usage: npm run bench:fix -- LIST…'],
    [
      'oracle',
      () => import('../bench/oracle.ts'),
      ['gone.md'],
      'gone.md does not exist\nUsage: npm run oracle -- LIST…',
    ],
    [
      'rules',
      () => import('../bench/rules.ts'),
      ['--seed', '1'],
      'Usage: npm run bench:rules -- LIST…',
    ],
    [
      'lost-words',
      () => import('../bench/lost-words.ts'),
      ['gone'],
      'gone does not exist\nUsage: node bench/run.mjs bench/lost-words.ts [DIR]',
    ],
    [
      'gold',
      () => import('../bench/gold.ts'),
      ['--show'],
      '--show needs a value\nUsage: npm run gold -- [--lists DIR]',
    ],
    [
      'train',
      () => import('../bench/train/train.ts'),
      ['--withhold'],
      '--withhold needs a value\nUsage: npm run train -- [',
    ],
    [
      'check-made',
      () => import('../bench/train/check-made.ts'),
      ['--show'],
      '--show needs a value\nUsage: node bench/run.mjs bench/train/check-made.ts',
    ],
  ])('%s', async (_name, load, args, message) => {
    await expect(call(load, args)).rejects.toMatchObject({
      name: 'WrongCall',
      message: expect.stringContaining(message) as string,
    })
  })
})

describe('bench/run.mjs', () => {
  const bench = (...args: string[]): Promise<Ended> =>
    run(process.execPath, ['bench/run.mjs', ...args], { cwd: project })

  test('prints the usage without a stack trace, with exit code 2', async () => {
    expect(await bench('bench/layout.ts', 'gone')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'gone does not exist\nUsage: node bench/run.mjs bench/layout.ts [DIR [MOST]] [--show]\n',
    })
    expect(await bench()).toMatchObject({
      code: 2,
      stderr: 'Usage: node bench/run.mjs FILE [ARG …]\n',
    })
  })

  test('passes arguments to a script', async () => {
    expect(await bench('bench/oracle.ts', 'tests/lists/tables/input.md')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^tests\/lists\/tables\/input\.md: (\d+) of \1 links/,
      ) as string,
    })
  })
})

test('names a file with too little coverage, but no entry point', () => {
  const lines = (pct: number): { lines: { pct: number } } => ({ lines: { pct } })
  expect(
    belowLeast(
      {
        total: lines(10),
        '/home/a/src/cli/bin.ts': lines(0),
        '/home/a/src/site.ts': lines(80),
        '/home/a/src/index.ts': lines(79.9),
      },
      '/home/a',
    ),
  ).toEqual(['src/index.ts: 79.9 % of its lines are covered, expected 80 %'])
})
