// Written by `npm run rules` from the files of src/check/rules.

/** What other stages need to know about each rule. */
export const ruleTable = {
  'ambiguous-title': {
    description: 'The words after a short name may be the title',
    level: 'info',
  },
  'arxiv-form': {
    description: 'A link to arXiv has another form than most links of the list',
    level: 'info',
    fixable: true,
  },
  'arxiv-variant': {
    description: 'Links to one arXiv paper have different forms',
    level: 'warning',
    fixable: true,
  },
  binary: {
    description: 'The file is not text',
    level: 'error',
    fatal: true,
  },
  contents: {
    description:
      'The table of contents misses a heading, or links to another heading than it names',
    level: 'warning',
  },
  'dead-anchor': {
    description: 'A link within the page leads to no heading and no anchor',
    level: 'warning',
  },
  'disable-comment': {
    description: 'A comment that disables rules has no reason, names no rule, or disables nothing',
    level: 'warning',
  },
  'duplicate-heading': {
    description: 'Two headings of one section have the same title',
    level: 'warning',
  },
  'duplicate-paper': {
    description: 'A paper is listed twice in one section, or has the URL of another paper',
    level: 'warning',
  },
  empty: {
    description: 'The file is empty or has nothing but spaces',
    level: 'error',
    fatal: true,
  },
  'empty-target': {
    description: 'A link has no URL',
    level: 'error',
  },
  'glued-heading': {
    description: 'A heading lacks the space after `#`',
    level: 'warning',
  },
  'glued-item': {
    description: 'A line looks like an item of a list, but GitHub shows it as text',
    level: 'warning',
    fixable: true,
  },
  'invalid-utf-8': {
    description: 'The file is not encoded in UTF-8',
    level: 'error',
    fatal: true,
  },
  'link-gone': {
    description:
      'The host of a link says that nothing is there (404, 410), or the host does not exist',
    level: 'warning',
    links: true,
  },
  'link-moved': {
    description: 'A link permanently redirects to another address (301, 308)',
    level: 'info',
    links: true,
  },
  'link-unsure': {
    description: 'Only a person can tell whether a link works: its host refuses programs, or fails',
    level: 'info',
    links: true,
  },
  'long-paragraph': {
    description: 'A paragraph has more markup than is parsed',
    level: 'warning',
  },
  'malformed-link': {
    description: 'A link lacks a bracket, or its URL is not valid',
    level: 'error',
  },
  'missing-note': {
    description: 'A paper has no note, though nearly all others of its section have one',
    level: 'info',
  },
  'no-papers': {
    description: 'The list has no papers',
    level: 'error',
    fatal: true,
  },
  numbering: {
    description: 'The numbers of a list have a gap or repeat',
    level: 'warning',
    fixable: true,
  },
  order: {
    description: 'A paper is not in the alphabetical order of its section',
    level: 'warning',
  },
  'org-spelling': {
    description: 'An organisation is spelled in two ways',
    level: 'warning',
  },
  parentheses: {
    description: 'A parenthesis is not closed, not opened, or closed by one of another width',
    level: 'warning',
  },
  'relative-link': {
    description: 'A link is relative, and its repository is not known',
    level: 'info',
  },
  'repeated-paper': {
    description: 'A paper is listed in two sections',
    level: 'info',
  },
  separator: {
    description: 'The separator between title and note differs from the rest of the list',
    level: 'warning',
    fixable: true,
  },
  'shifting-anchor': {
    description: 'A link leads to an anchor that changes when headings are moved',
    level: 'info',
  },
  'stray-character': {
    description: 'A character is invisible or damaged',
    level: 'warning',
    fixable: true,
  },
  'too-deep': {
    description: 'The list is nested too deeply to be parsed',
    level: 'error',
    fatal: true,
  },
  'too-many-unparsed': {
    description: 'The list has more unparsed items and tables than allowed',
    level: 'error',
    fatal: true,
  },
  'trailing-space': {
    description: 'Lines have trailing spaces without a meaning',
    level: 'info',
    fixable: true,
  },
  'uncertain-entry': {
    description: 'The entry is written in an unusual way, and its title may be wrong',
    level: 'info',
  },
  unclosed: {
    description: 'A comment, a code fence or a `<details>` is never closed',
    level: 'warning',
  },
  'unparsed-aside': {
    description: 'An item with links, outside lists of papers, was not parsed as a paper',
    level: 'info',
  },
  'unparsed-item': {
    description: 'An item among papers was not parsed as a paper',
    level: 'warning',
  },
  'unparsed-table': {
    description: 'A table of links was not parsed',
    level: 'warning',
  },
  'unsafe-target': {
    description: 'A link leads to a script or a local file',
    level: 'error',
    fatal: true,
  },
  'venue-spelling': {
    description: 'A venue is not spelled as it spells itself',
    level: 'warning',
  },
  year: {
    description: 'The printed year contradicts the date of the paper on arXiv',
    level: 'warning',
  },
} as const
