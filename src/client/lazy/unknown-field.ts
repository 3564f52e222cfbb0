import { fields, type Term } from '../../model/terms.ts'

/** A word that looks like a field which there is not, `colour:red`, and the fields that there are. */
export function unknownField(terms: readonly Term[]): { value: string; instead: string } | null {
  const value = terms
    .filter(({ isUrl, field }) => !isUrl && !field)
    .map(({ text }) => /^([a-z]{2,}:)(?!\/\/)\S/.exec(text)?.[1])
    .find(Boolean)
  return value ? { value, instead: fields.map((field) => `${field}:`).join(', ') } : null
}
