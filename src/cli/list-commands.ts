import type { CommandHelp } from './command-help.ts'

/** The commands that read and change lists. */
export const listCommands = {
  check: {
    usage: 'listwright check [LIST…] [options]',
    description: 'Report the problems of lists',
    details:
      'Formats: text (default), github, json, sarif. The exit code is 1 if there are errors or, with --strict, warnings.\n--fix corrects numbers, separators, arXiv URLs, stray characters and spaces, then prints the remaining problems.',
    options: [
      'format',
      'fix',
      'dry-run',
      'new-since',
      'rule',
      'links',
      'cache',
      'allow-private',
      'quiet',
      'all',
      'stdin',
      'stdin-path',
      'repo',
      'lang',
      'strict',
      'max-unparsed',
    ],
    examples: [
      ['listwright check README.md', 'print each problem with its line and how to fix it'],
      ['listwright check README.md --fix --dry-run', 'preview the fixes'],
      ['listwright check README.md --rule numbering --fix', 'fix the problems of one rule'],
      ['listwright check --new-since main', 'report what a branch adds; old problems are counted'],
      ['listwright check --links', 'find links that are dead or moved; takes minutes'],
      ['listwright check lists --format github', 'annotate the lines of a pull request'],
      ['listwright check --stdin --stdin-path a.md', 'check the text of an editor'],
    ],
  },
  add: {
    usage: 'listwright add [LIST] --title TEXT --link URL [options]',
    description: 'Add a paper to a list, written as its section writes papers',
    details:
      'Puts it in the place that the order of the section gives it. If reading the list again would not give this paper and\nall others as they were, or if the paper is listed already, it says so, writes nothing and exits with 1.',
    options: [
      'title',
      'link',
      'section',
      'authors',
      'orgs',
      'venue',
      'year',
      'note',
      'code',
      'dry-run',
      'force',
      'repo',
      'lang',
    ],
    examples: [
      [
        'listwright add --title "Emu3" --link 2409.18869 --section Models',
        'add a paper by its arXiv id',
      ],
      [
        'listwright add list.md --title T --link URL --section "A / B" --dry-run',
        'show the change as a diff',
      ],
    ],
  },
  diff: {
    usage: 'listwright diff [BASE [HEAD]] [options]',
    description: 'Report what changed in lists',
    details:
      'Compares BASE (default: HEAD) with the working files, or with HEAD if given. BASE...HEAD compares HEAD with the merge\nbase of both, as a pull request does. Two files work without git. Order, numbers and spaces do not count as changes.\nFormats: text (default), markdown, json. The exit code is 0 unless --exit-code is given.',
    options: ['list', 'format', 'limit', 'exit-code', 'repo', 'lang'],
    examples: [
      ['listwright diff', 'show uncommitted changes'],
      ['listwright diff main...HEAD --format markdown', 'describe a pull request for a comment'],
      ['listwright diff old.md new.md', 'compare two files without git'],
    ],
  },
  export: {
    usage: 'listwright export [LIST…] [options]',
    description: 'Print papers as JSON, BibTeX, RIS, CSL-JSON, CSV, Markdown or references',
    details:
      'Formats: json (default), bibtex, ris, csl, csv, markdown, references. One list prints a JSON object, several an array;\nschema.json in the package is its schema. --query takes what the search field of a page takes. --explain prints\nthe atoms of the entry at a line, the field of each, and how certain the result is.',
    options: ['format', 'query', 'section', 'explain', 'dates', 'repo', 'lang', 'strict'],
    examples: [
      ['listwright export README.md > papers.json', 'save papers, sections and problems'],
      ["listwright export README.md | jq -r '.papers[].title'", 'print the titles'],
      ['listwright export lists --format bibtex > papers.bib', 'cite all papers of a folder'],
      [
        'listwright export README.md --format ris --query "org:nvidia year:2024"',
        'cite what a search finds',
      ],
      ['listwright export README.md --explain 12', 'explain how line 12 was parsed'],
    ],
  },
} satisfies Record<string, CommandHelp>
