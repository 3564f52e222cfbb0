/** Kramdown attributes right after a link or an image: `{:target="_blank"}`. */
const attributes = /(?<=\))\{(?::|(?:target|rel|class|width|height|loading)=)[^{}\n]*\}/g

/** Blanks out link attributes. Offsets do not change. */
export const withoutAttributes = (text: string): string =>
  text.replace(attributes, (found) => ' '.repeat(found.length))
