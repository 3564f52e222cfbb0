import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'

const isUniversity = /\b(?:universit|institut|college|academy|laborator|hospital)/i

/**
 * Separates institutions from the people before them: `Jane Doe. Peking University, China`. Places
 * after the first institution are no people.
 */
export function splitAffiliations(
  { atoms, facts }: Labelled,
  fields: Field[],
  title: number,
): void {
  const parts = new Set<number>()
  fields.forEach((field, index) => {
    const [atom, own] = [atoms[index], facts[index]]
    if (field !== 'A' || index <= title || atom?.kind !== 'text' || !own) return
    const isAfterPeople = fields[index - 1] === 'A' && atoms[index - 1]?.part === atom.part
    // `Huawei Shen` is a person.
    const isSure =
      parts.has(atom.part) ||
      (isAfterPeople && (!atom.separator.endsWith(',') || isUniversity.test(atom.text)))
    const isOrg = own.isInstitution && isSure && !own.cue && !own.column
    if (isOrg) parts.add(atom.part)
    if (isOrg) fields[index] = 'O'
    else if (parts.has(atom.part) && (own.words === 1 || !own.isNamed)) fields[index] = 'X'
  })
}

/** Reads the person before `et al.` as one, an institution between them or not. */
export function fillEtAl({ atoms, facts }: Labelled, fields: Field[], title: number): void {
  atoms.forEach((atom, index) => {
    if (index <= title || !/^et\.? ?al\b/.test(atom.text)) return
    const at = atoms[index - 1]?.isAlone ? index - 2 : index - 1
    const [person, own] = [atoms[at], facts[at]]
    if (at <= title || person?.part !== atom.part || !own?.isPerson || own.isVenue) return
    fields[at] = 'A'
    if (at < index - 1 && facts[index - 1]?.isInstitution) fields[index - 1] = 'O'
    fields[index] = 'A'
  })
}

/** `Doe et al. *Journal of Lists*`: italics after the last of people are a venue. */
export function endPeople({ atoms, facts }: Labelled, fields: Field[]): void {
  atoms.forEach((atom, index) => {
    const past = atoms[index - 1]
    const isAfter = past?.part === atom.part && facts[index - 1]?.isEtAl && past.look === null
    if (isAfter && fields[index - 1] === 'A' && fields[index] === 'A' && atom.look === 'emphasis')
      fields[index] = 'V'
  })
}
