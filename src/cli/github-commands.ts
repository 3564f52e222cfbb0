import type { CommandHelp } from './command-help.ts'

/** The commands that write to GitHub, from a workflow. */
export const githubCommands = {
  comment: {
    usage: 'listwright comment --report FILE [options]',
    description: 'Post what changed as a comment on a pull request, from GitHub Actions',
    details:
      'The report is read as data, so it may come from a run for a fork. Later runs update the same comment. The pull request comes from the variables that GitHub sets; GITHUB_TOKEN needs\n`pull-requests: write`. The actions of Listwright do this for you.',
    options: ['report', 'id', 'author'],
    examples: [
      [
        'listwright comment --report changes.json',
        'comment on the pull request of the workflow run',
      ],
    ],
  },
  issue: {
    usage: 'listwright issue --report FILE [options]',
    description: 'Keep an issue about dead links up to date, from GitHub Actions',
    details:
      'Creates the issue if a link is dead or moved, updates it, and closes it if none is. GITHUB_TOKEN needs `issues: write`;\nthe repository comes from the variables that GitHub sets. The workflow of listwright init does this for you.',
    options: ['report', 'id', 'author'],
    examples: [
      ['listwright check --links --format json > links.json', 'ask the hosts'],
      ['listwright issue --report links.json', 'create, update or close the issue'],
    ],
  },
} satisfies Record<string, CommandHelp>
