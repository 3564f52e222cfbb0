/** Fills in a sentence of the page: `{n} of {total}`. */
export function say(sentence: string | undefined, values: Record<string, string | number>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    (values[name] ?? '').toLocaleString(),
  )
}
