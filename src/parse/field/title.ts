/**
 * Cleans a title: one line, without leading icons, surrounding quotes or the final full stop of a
 * citation.
 */
export function readTitle(printed: string): string {
  return printed
    .replace(
      /^(?:\s*(?::[a-z][\w+-]*:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]))+(?=\s*\S)/u,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![\s,，:：|-])[\s,，:：|-]+$/, '')
    .replace(/^["“”«「『《](.*)["“”»」』》]([.,]?)$/, '$1$2')
    .replace(/^[[【](?=[^\]】]*.$)(.*)[\]】]$/, '$1')
    .replace(/(?<=[^\s.]{2})[.,。]$/, '')
}
