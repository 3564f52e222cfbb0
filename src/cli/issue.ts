import { commentBody } from '../github/comment-body.ts'
import { keepIssue } from '../github/keep-issue.ts'
import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/safe-line.ts'
import { formatLinksMarkdown, needsWork } from '../report/links-markdown.ts'
import { readProblems, type ReportedProblem } from '../report/problem-report.ts'
import type { ExitCode, Io } from './environment.ts'
import { clientFor, forUser, postOf, required } from './post.ts'
import type { Task } from './task.ts'

const title = 'Links of the list that are dead or moved'

const footer =
  'Listwright asks the hosts once a week and keeps this issue up to date; it closes it when nothing is left to do. To keep a link as it is, put a comment above it: `<!-- listwright-disable-next-line link-gone -- the reason -->`. If you close the issue as not planned, it stays closed.'

/** Runs `issue`: keeps the issue about links up to date, by the report of `check --links`. */
export async function runIssue({ settings, given }: Task, io: Io): Promise<ExitCode> {
  if (settings.lists.length)
    throw new UsageError(`issue takes only options, but got ${settings.lists.join(' ')}`)
  const { report, id, ...where } = postOf('issue', given, io)
  const problems = readProblems(report)
  const server = io.env['GITHUB_SERVER_URL'] || 'https://github.com'
  const files = `${server}/${where.owner}/${where.repo}/blob/${required(io, 'GITHUB_SHA')}`
  const urlOf = ({ path, line }: ReportedProblem): string =>
    `${files}/${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`
  const key = `links-${id}`
  try {
    const { done, url } = await keepIssue(clientFor(io), {
      ...where,
      id: key,
      title,
      body: commentBody(key, `${formatLinksMarkdown(problems, urlOf)}\n${footer}`),
      isOpen: needsWork(problems),
    })
    io.stdout.write(
      `${plain(done === 'none' ? 'No issue: no link is dead or moved' : `The issue was ${done === 'unchanged' ? 'up to date' : done}: ${url}`)}\n`,
    )
    return 0
  } catch (error) {
    throw forUser(error, io, 'issue')
  }
}
