/** Attributes of Kramdown and its like right after a link or a picture: `{:target="_blank"}`. */
const attributes = /(?<=\))\{(?::|(?:target|rel|class|width|height|loading)=)[^{}\n]*\}/g

/** The same text with white space for the attributes of links, so that every offset stays. */
export const withoutAttributes = (text: string): string =>
  text.replace(attributes, (found) => ' '.repeat(found.length))
