/** How serious a problem is. Errors fail a check, warnings do so in strict mode. */
export type Level = 'error' | 'warning' | 'info'

/** The configuration of a rule: `off`, or the level of its findings. */
export type RuleLevel = Level | 'off'

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** What it finds, in one sentence. */
  says: string
  /** Unless it is configured. */
  level: Level
  /** Whether `check --fix` fixes what it finds. */
  isFixable?: true
  /** Whether nothing can be published of a list that it finds something in: it is always an error and cannot be disabled. */
  isFatal?: true
}

/** The name of a rule; `docs/rules.md` has a section on each. */
export type RuleName = keyof typeof rules

/** Every kind of problem by its name; `docs/rules.md` has a section for each. */
const rules = {
  binary: { says: 'The file is no text', level: 'error', isFatal: true },
  empty: { says: 'The file holds nothing', level: 'error', isFatal: true },
  'invalid-utf-8': { says: 'The file is not in UTF-8', level: 'error', isFatal: true },
  'no-papers': { says: 'The list holds no paper', level: 'error', isFatal: true },
  'too-deep': { says: 'The list is nested too deeply to be read', level: 'error', isFatal: true },
  'too-many-unparsed': { says: 'More is not read than was allowed', level: 'error', isFatal: true },
  'unsafe-target': {
    says: 'A link leads to a script or a local file',
    level: 'error',
    isFatal: true,
  },

  'empty-target': { says: 'A link has no address', level: 'error' },
  'malformed-link': { says: 'A link lacks a bracket, or its address is none', level: 'error' },
  'ambiguous-title': { says: 'The words after a short name may be its title', level: 'info' },
  'glued-heading': { says: 'A heading lacks the space after its characters', level: 'warning' },
  'long-paragraph': { says: 'A paragraph holds more markup than is parsed', level: 'warning' },
  'relative-link': { says: 'A link is relative to a repository that is not known', level: 'info' },
  unclosed: {
    says: 'A comment, a fence of code or a `<details>` is never closed',
    level: 'warning',
  },
  'uncertain-entry': {
    says: 'What was read as a title may be none: the entry is written in an unusual way',
    level: 'info',
  },
  'unparsed-aside': {
    says: 'An item that stands apart from papers holds links that were not read as one',
    level: 'info',
  },
  'unparsed-item': { says: 'An item among papers was not read as one', level: 'warning' },
  'unparsed-table': { says: 'A table of links was not read', level: 'warning' },

  'arxiv-form': {
    says: 'An address of arXiv has another form than most in its list',
    level: 'info',
    isFixable: true,
  },
  'arxiv-variant': {
    says: 'One paper of arXiv is linked by addresses of different forms',
    level: 'warning',
    isFixable: true,
  },
  contents: {
    says: 'A table of contents leaves out a heading, or a link of it leads to another one',
    level: 'warning',
  },
  'dead-anchor': {
    says: 'A link within the page leads to no heading and no anchor',
    level: 'warning',
  },
  'duplicate-heading': {
    says: 'Two headings of one section have the same title',
    level: 'warning',
  },
  'duplicate-paper': {
    says: 'A paper is listed twice in one section, or has the address of another one',
    level: 'warning',
  },
  'missing-note': {
    says: 'A paper has no note where nearly all of its section have one',
    level: 'info',
  },
  numbering: {
    says: 'The numbers of a list have a gap or repeat',
    level: 'warning',
    isFixable: true,
  },
  order: { says: 'A paper stands out of the alphabetical order of its section', level: 'warning' },
  'org-spelling': { says: 'An organisation is spelled in two ways', level: 'warning' },
  parentheses: {
    says: 'A parenthesis is not closed, not opened, or closed by one of another width',
    level: 'warning',
  },
  'repeated-paper': { says: 'A paper is listed in two sections', level: 'info' },
  separator: {
    says: 'What stands between title and note differs from the rest of the list',
    level: 'warning',
    isFixable: true,
  },
  'shifting-anchor': {
    says: 'A link leads to an anchor that changes when headings are moved',
    level: 'info',
  },
  'disable-comment': {
    says: 'A comment that disables has no reason, names no rule, or disables nothing',
    level: 'warning',
  },
  'stray-character': {
    says: 'A character is invisible or was damaged',
    level: 'warning',
    isFixable: true,
  },
  'trailing-space': {
    says: 'Lines end with spaces that mean nothing',
    level: 'info',
    isFixable: true,
  },
  'venue-spelling': { says: 'A venue is not spelled as it spells itself', level: 'warning' },
  year: { says: 'The printed year contradicts the date of the paper on arXiv', level: 'warning' },
} as const satisfies Record<string, RuleInfo>

export const ruleNames = Object.keys(rules) as RuleName[]

export const ruleInfo = (name: RuleName): RuleInfo => rules[name]

export const isRuleName = (name: string): name is RuleName => Object.hasOwn(rules, name)
