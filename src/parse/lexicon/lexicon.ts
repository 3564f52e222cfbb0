/** Normalises a word for lookup: only letters and digits, in lower case and one width. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '')

/** Splits a lexicon into its entries, which are separated by `;` or line breaks. */
export const entriesOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The entries of a lexicon by their keys; the first spelling of a key takes precedence. */
export const lexiconOf = (text: string): Map<string, string> =>
  new Map(
    entriesOf(text)
      .toReversed()
      .map((entry) => [keyOf(entry), entry]),
  )

/** The keys of a text's words: one per word, and one per run in scripts without spaces. */
export const wordsOfText = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(
      /[^\p{L}\p{N}\p{M}#+']+|(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/u,
    )
    .filter(Boolean)

/** Whether a run without spaces is a sequence of entries: `论文地址` is `论文` and `地址`. */
export function isMadeOf(run: string, entries: Map<string, string>): boolean {
  const reached = [true]
  for (let end = 1; end <= run.length; end++) {
    reached[end] = false
    for (let start = Math.max(0, end - 8); start < end && !reached[end]; start++)
      reached[end] = reached[start] === true && entries.has(run.slice(start, end))
  }
  return run.length > 0 && reached[run.length] === true
}
