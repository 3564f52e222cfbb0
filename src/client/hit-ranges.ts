/**
 * Where a folded word stands in a text, as offsets into the text as it is written.
 * @param like folds the text, as it folded the word
 */
export function hitRanges(
  text: string,
  word: string,
  like: (text: string) => string,
): [start: number, end: number][] {
  const folded = like(text)
  if (!word || !folded.includes(word)) return []
  const starts = folded.length === text.length ? undefined : startsOf(text, like)
  const ranges: [number, number][] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const end = at + word.length
    ranges.push([starts?.[at] ?? at, starts ? (starts[end] ?? text.length) : end])
  }
  return ranges
}

/** For each unit of the folded text, where the character that it came from starts: folding makes one letter of `ﬁ` two, and of `e` with an accent one. */
function startsOf(text: string, like: (text: string) => string): number[] {
  const starts: number[] = []
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu))
    for (const _ of like(character).split('')) starts.push(index)
  return starts
}
