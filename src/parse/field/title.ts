/** A title as a person would say it: on one line, without quotes around it, a list number, or the full stop of a citation. */
export function readTitle(printed: string): string {
  return printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,，:：|-]+$/, '')
    .replace(/^["“”«「『](.*)["“”»」』]([.,]?)$/, '$1$2')
    .replace(/(?<=[^\s.]{2})[.,]$/, '')
}
