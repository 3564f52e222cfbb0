/** What an address's hash names, decoded. */
export function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    // a lone % stands for itself
    return hash.slice(1)
  }
}

/** Where an anchor that nothing has may have meant to lead: the same in another letter case, else the first that it starts. */
export function nearestAnchor(anchor: string, anchors: string[]): string | undefined {
  const wanted = anchor.toLowerCase()
  return (
    anchors.find((one) => one.toLowerCase() === wanted) ??
    anchors.find((one) => one.startsWith(`${wanted}-`))
  )
}
