/** Everything of Markdown that is not said: code, comments, tags, addresses. Bounded, so that facts that are never closed cost no time. */
const unsaid =
  /(`+)(?!`)[\s\S]{0,999}?(?<!`)\1(?!`)|<!--[\s\S]{0,999}?-->|<[a-z/][^<>]*>|(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|(?:https?:\/\/|www\.)[^\s<>"'()（）\]]+(?:\([^\s()]*\)[^\s<>"'()（）\]]*)*/gi

/** Markdown with whatever is not said maskMarkup out, so that every word stays at its offset. */
export const maskMarkup = (text: string): string =>
  text.replace(unsaid, (part) => part.replace(/[^\r\n]/g, ' '))
