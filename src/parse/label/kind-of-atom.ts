import type { Atom } from './atom.ts'
import { lengthClass, shareClass } from './classes.ts'
import type { Facts } from './facts.ts'

/**
 * What the atom most resembles: for links whether they are labels, for words what they could name.
 */
export function kindOf(facts: Omit<Facts, 'kind' | 'key'>, atom: Atom): string {
  if (atom.kind === 'image') return 'image'
  if (facts.isIcon) return 'icon'
  if (atom.kind === 'link') {
    if (facts.isLabel) return 'label'
    if (facts.isVenue || facts.isDate) return 'dated'
    return facts.host === 'page' ? 'page' : `link${lengthClass(facts.words)}`
  }
  if (facts.isNumber && !facts.isDate) return '#'
  if (facts.isDate) return 'date'
  if (facts.isVenue) return 'venue'
  if (facts.isEtAl || (facts.isPerson && facts.isNamed)) return 'person'
  if (facts.isInstitution) return 'institution'
  if (facts.isLabel || facts.cue) return `label ${facts.cue}`
  if (facts.isTopic) return 'topic'
  if (facts.isPerson && !facts.isHan) return 'person?'
  if (facts.words <= 2 && facts.repeats) return 'word'
  const look = facts.isLower ? 'l' : facts.words > 2 ? shareClass(facts.capitals) : ''
  return `${atom.look ?? ''}${facts.isHan ? 'h' : ''}${look}${lengthClass(facts.words)}`
}
