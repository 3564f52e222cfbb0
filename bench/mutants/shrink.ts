/** Returns a small part of a text that still has a property. */
export function shrink(text: string, has: (text: string) => boolean): string {
  let small = text
  for (const separator of ['\n', ' ', '']) small = shrinkParts(small, separator, has)
  return small
}

function shrinkParts(text: string, separator: string, has: (text: string) => boolean): string {
  let parts = text.split(separator)
  for (let size = Math.ceil(parts.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < parts.length;) {
      const less = parts.toSpliced(at, size)
      if (has(less.join(separator))) parts = less
      else at += size
    }
  return parts.join(separator)
}
