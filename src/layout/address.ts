import type { Range } from '../model/source-text.ts'

/** The range of a link's URL and the form in which it is written. */
interface AddressSpot extends Range {
  form: 'inline' | 'reference' | 'bare' | 'attribute'
}

/** Finds the URL in the source of a link; offsets count from the start of `source`. */
export function addressIn(source: string): AddressSpot | null {
  const attribute = /href\s*=\s*(["'])(.*?)\1/is.exec(source)
  if (attribute?.[2] !== undefined) {
    const start = attribute.index + attribute[0].length - 1 - attribute[2].length
    return { start, end: start + attribute[2].length, form: 'attribute' }
  }
  const opened = source.lastIndexOf('](')
  if (opened >= 0) {
    const end = source.lastIndexOf(')')
    return end > opened ? { start: opened + 2, end, form: 'inline' } : null
  }
  if (source.startsWith('[') && source.endsWith(']')) {
    const at = source.lastIndexOf('][')
    return { start: at < 0 ? source.length : at + 1, end: source.length, form: 'reference' }
  }
  const bare = /<?https?:\/\/\S+/i.exec(source)
  return bare ? { start: bare.index, end: bare.index + bare[0].length, form: 'bare' } : null
}

/** The form of a link, `[{label}]({address})`; null if its URL cannot be found. */
export function formOf(source: string, label: string): string | null {
  const spot = addressIn(source)
  if (!spot) return null
  const address = spot.form === 'reference' ? '({address})' : `{${spot.form}}`
  const marked = spot.form === 'inline' ? '{address}' : address
  const url = source.slice(spot.start, spot.end)
  const [before, after] = [source.slice(0, spot.start), source.slice(spot.end)].map((words) =>
    spot.form === 'inline' && url ? words.replaceAll(url, '{text}') : words,
  ) as [string, string]
  const at = before.toLowerCase().lastIndexOf(label.toLowerCase())
  if (at >= 0 && label)
    return `${before.slice(0, at)}{label}${before.slice(at + label.length)}${marked}${after}`
  const following = after.toLowerCase().indexOf(label.toLowerCase())
  if (following >= 0 && label)
    return `${before}${marked}${after.slice(0, following)}{label}${after.slice(following + label.length)}`
  // An image is specific to one link, so the label replaces it.
  if (before.includes('![')) return `[{label}](${marked})`
  return spot.form === 'bare' ? `${before}${marked}${after}` : `[{label}]({address})`
}
