import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { packageFolder } from '../model/package-folder.ts'
import { plain } from '../report/safe-line.ts'
import { totals } from '../report/totals.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import { defaultBranch, gitPath, remoteOf, repositoryOf, topFolder } from '../sources/repository.ts'
import { configFileIn } from './config.ts'
import { type ExitCode, type Io, manifest } from './environment.ts'
import { configuration, type Facts, hook, type StarterFile, workflows } from './starter-files.ts'
import { readTask, type Task } from './task.ts'
import { colorsOf } from './terminal.ts'

/** What happens to a file. `kept`: init did not write it, so it does not change it. */
type Fate = 'new' | 'changed' | 'unchanged' | 'kept'

interface Planned extends StarterFile {
  fate: Fate
  before: string
}

/** Runs `init`: writes workflows, a configuration and, if asked for, a git hook into a repository. */
export async function runInit(task: Task, io: Io): Promise<ExitCode> {
  const { given, settings } = task
  const top = topFolder(io.cwd, io.env)
  if (top !== null && realpathSync(top) !== realpathSync(io.cwd))
    throw new UsageError(`Run init in the root of the repository: cd ${relative(io.cwd, top)}`)
  const { lists, diagnostics } = await readTask(task, io)
  io.stdout.write(
    `${settings.lists.map(plain).join(', ')}: ${totals(lists, diagnostics, settings.entries)}\n\n`,
  )
  const facts = factsOf(task, lists[0]?.title ?? '', io)
  const planned = filesFor(facts, task, io).map((file) => plan(file, given.force === true, io))
  for (const file of planned) show(file, io)
  const open = planned.filter(({ fate }) => fate === 'new' || fate === 'changed')
  if (given['dry-run']) return 0
  if (open.length && !given.yes) {
    if (!io.ask) throw new UsageError('Nothing was written; add --yes to write these files')
    const answer = await io.ask(
      `\nWrite ${open.length === 1 ? 'it' : `these ${open.length} files`}? [y/N] `,
    )
    if (!/^y(es)?$/i.test(answer.trim())) {
      io.stdout.write('Nothing was written\n')
      return 0
    }
  }
  for (const { path, text, mode } of open) {
    mkdirSync(dirname(resolve(io.cwd, path)), { recursive: true })
    writeFileSync(resolve(io.cwd, path), text, mode === undefined ? {} : { mode })
  }
  io.stdout.write(`\n${nextSteps(facts)}`)
  return 0
}

function factsOf({ given, settings }: Task, title: string, { cwd, env }: Io): Facts {
  const remote = remoteOf(cwd, env)
  const [, server = ''] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)/.exec(remote ?? '') ?? []
  const host = given.gitlab || server.includes('gitlab') ? 'gitlab' : 'github'
  return {
    host,
    repo: host === 'github' ? settings.repo : null,
    site: settings.site,
    branch: defaultBranch(cwd, env),
    lists: settings.lists,
    title,
    action: host === 'github' ? actionOf(given.action, env) : '',
  }
}

/** Returns the repository of the action: that of this package, which npm or a clone of it names. */
function actionOf(given: string | true | undefined, env: Io['env']): string {
  if (typeof given === 'string') {
    if (!/^[\w-]+\/[\w.-]+$/.test(given))
      throw new UsageError(`--action must be OWNER/NAME, not ${given}`)
    return given
  }
  const top = topFolder(packageFolder, env)
  const isClone = top !== null && realpathSync(top) === realpathSync(packageFolder)
  const url = manifest().repository?.url ?? (isClone ? remoteOf(packageFolder, env) : null)
  const found = url ? repositoryOf(url) : null
  if (!found)
    throw new UsageError(
      'This copy of Listwright does not name its repository on GitHub; give --action OWNER/NAME',
    )
  return found
}

function filesFor(facts: Facts, { given, settings }: Task, io: Io): StarterFile[] {
  const files = workflows(facts)
  const config = configFileIn(io.cwd)
  if (config === undefined || config === configuration(facts).path) files.push(configuration(facts))
  else io.stdout.write(`${config} is there and stays as it is\n`)
  if (given.hook) {
    const path = gitPath(io.cwd, io.env, 'hooks/pre-commit')
    if (path === null) throw new UsageError('--hook needs a git repository; run git init first')
    files.push(hook(path, { ...facts, lists: settings.lists }))
  }
  return files
}

/** A configuration is never overwritten, and other files only if their first comment says that init wrote them. */
function plan(file: StarterFile, isForced: boolean, { cwd }: Io): Planned {
  const path = resolve(cwd, file.path)
  if (!existsSync(path)) return { ...file, before: '', fate: 'new' }
  const before = readFileSync(path, 'utf8')
  const isOwn = before.split('\n', 2).some((line) => line.includes('ritten by `listwright init'))
  const fate = before === file.text ? 'unchanged' : isOwn || isForced ? 'changed' : 'kept'
  return { ...file, before, fate }
}

function show({ path, text, before, fate }: Planned, io: Io): void {
  const colors = colorsOf(io, io.stdout)
  if (fate === 'new')
    io.stdout.write(`${colors.green('new')} ${path}\n${text.replace(/^(?=.)/gm, '    ')}\n`)
  else if (fate === 'changed')
    io.stdout.write(`${colors.yellow('changed')} ${path}\n${unifiedDiff(path, before, text)}\n`)
  else if (fate === 'kept')
    io.stdout.write(`${colors.yellow('kept')} ${path} as it is; --force overwrites it\n`)
  else io.stdout.write(`unchanged ${path}\n`)
}

/** Returns what is left to do by hand. */
function nextSteps({ host, repo, site }: Facts): string {
  const steps =
    host === 'gitlab'
      ? [
          'Commit the files and push them.',
          'Deploy > Pages shows the address of the site once the pipeline has run.',
        ]
      : [
          `Open ${repo === null ? 'the repository on GitHub, Settings > Pages' : `https://github.com/${repo}/settings/pages`} and choose Source: GitHub Actions.`,
          'Commit the files and push them.',
          site === null
            ? 'The run "Publish the list" says where the site is.'
            : `The site will be at ${site}`,
        ]
  return `What is left to do:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`
}
