/** Endings of Russian nouns and adjectives. */
const endings =
  'а|ам|ами|ах|ая|е|ев|его|ее|ей|ем|ему|ею|и|ие|ией|ием|ии|ий|им|ими|их|ию|ия|иям|иями|иях|о|ов|ого|ое|ой|ом|ому|ою|у|ую|ы|ые|ый|ым|ыми|ых|ь|ью|ю|юю|я|ям|ями|ях|яя'

/** A stem, as short as possible, and an ending. */
const form = new RegExp(`^([а-яё]{3,}?)(?:${endings})?$`)

/**
 * A pattern for a normalized Russian word in any of its forms: `нейросети` finds `нейросеть`, and all that it is a part of.
 * @returns null for any other word
 */
export function russianForms(word: string): RegExp | null {
  const stem = form.exec(word)?.[1]
  if (stem === undefined) return null
  const pattern = `${word}|(?<!\\p{L})${stem}(?:${endings})?(?!\\p{L})`
  // `ё` is mostly written `е`
  return new RegExp(pattern.replace(/[её]/g, '[её]'), 'gu')
}
