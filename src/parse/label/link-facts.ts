import { isIcon, isLabel, isPaperLabel } from '../field/labels.ts'
import { isBare } from '../line.ts'
import { either } from '../either.ts'
import type { LinkWords } from '../records/link-words.ts'
import { isInPage } from '../url.ts'
import type { Atom } from './atom.ts'
import type { Facts } from './facts.ts'
import type { Habits } from './habits.ts'

const paperHosts = either(
  'i',
  /arxiv\.org|openreview|acl(?:anthology|web)|doi\.org|thecvf|neurips|nips\.cc|mlr\.press/,
  /ieee|acm\.org|springer|sciencedirect|\.pdf(?:$|[?#])|ecva|aaai|ijcai/,
  /semanticscholar|biorxiv|nature\.com|jmlr/,
)
const codeHosts = /github\.|gitlab|gitee|huggingface|bitbucket/i
/** `Smith (1960)`, `Doe, Smith (1968)`, `Doe et al., 2020`: a citation as the text of a link. */
const authorYear =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,| and| &| et al\.?)[^()]{0,60})?,? \(?(?:19|20)\d\d[a-z]?\)?$/u

/** The kind of server that a target is on. */
export function hostOf(target: string): Facts['host'] {
  if (isInPage(target)) return 'page'
  if (!/^(?:[a-z]+:)?\/\//i.test(target)) return 'file'
  if (paperHosts.test(target)) return 'paper'
  return codeHosts.test(target) ? 'code' : 'web'
}

/** The minimum number of words after a link that describe it. */
const minWords = 3

/**
 * Whether a link names its entry although its text could be a label: it begins the line, no other
 * entry has the same text, and a description follows: `[GitLab](…) - where …`.
 */
export function isSubjectOf(atom: Atom, next: Atom | undefined, habits: Habits): boolean {
  return (
    atom.kind === 'link' &&
    atom.separator === '^' &&
    atom.bracket === '' &&
    habits.count(atom.text) < 2 &&
    next?.part === atom.part &&
    next.kind === 'text' &&
    next.bracket === '' &&
    /^(?:_|-|:)$/.test(next.separator) &&
    next.text.split(/\s+/).length >= minWords
  )
}

/** The kind of label that a link has; empty if it names an entry. */
export function labelOf(atom: Atom, linkWords: LinkWords): string {
  const { span, text } = atom
  if (atom.kind !== 'link' || !span) return ''
  if (isBare(span)) return 'bare'
  if (isPaperLabel(text)) return span.isBadge ? 'badge-paper' : 'paper'
  if (span.isBadge) return 'badge'
  if (isIcon(text)) return 'icon'
  if (!atom.separator.startsWith('^') && authorYear.test(text)) return 'label'
  return isLabel(text) || linkWords.isOwnLabel(text) ? 'label' : ''
}
