/** Code, comments, tags and URLs. The lengths are bounded, so that unclosed ones do not take quadratic time. */
const markup =
  /(`+)(?!`)[\s\S]{0,999}?(?<!`)\1(?!`)|<!--[\s\S]{0,999}?-->|<[a-z/][^<>]*>|(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|(?:https?:\/\/|www\.)[^\s<>"'()（）\]]+(?:\([^\s()]*\)[^\s<>"'()（）\]]*)*/gi

/** Returns Markdown with code, comments, tags and URLs replaced by spaces; all other text keeps its offset. */
export const maskMarkup = (text: string): string =>
  text.replace(markup, (part) => part.replace(/[^\r\n]/g, ' '))
