import { slug } from 'github-slugger'

/** The next number for each name, which keeps thousands of equal names linear. */
const numbers = new WeakMap<Set<string>, Map<string, number>>()

/**
 * An anchor for a part without a heading: from its own name, else from its path.
 * @param anchors the anchors that are taken; the new one is added
 */
export function freeAnchor(path: string[], anchors: Set<string>): string {
  const forms = [slug(path.at(-1) ?? ''), slug(path.slice(-2).join(' '))]
  const longest = forms.at(-1) ?? ''
  let anchor = forms.find((form) => form && !anchors.has(form)) ?? longest
  const next = numbers.get(anchors) ?? new Map<string, number>()
  let number = next.get(longest) ?? 1
  for (; anchors.has(anchor); number++) anchor = `${longest}-${number}`
  numbers.set(anchors, next.set(longest, number))
  anchors.add(anchor)
  return anchor
}
