import temml from 'temml'

/** An element of MathML with only what a page may contain. */
export interface MathElement {
  tag: string
  attributes: [name: string, value: string][]
  children: (MathElement | string)[]
}

/** A node of the tree that Temml makes. */
interface TemmlNode {
  type?: string
  text?: string
  attributes?: Record<string, unknown>
  children?: TemmlNode[]
}

/** Its types name this function differently. */
const { __renderToMathMLTree: treeOf } = temml as unknown as Record<
  '__renderToMathMLTree',
  (tex: string, options: object) => TemmlNode
>

/** Elements and attributes that may be on a page: none leads anywhere, loads anything or has a style. */
const tags = new Set(
  (
    'math mrow mi mo mn ms mtext mspace mpadded mphantom mstyle mfrac msqrt mroot msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose'
  ).split(' '),
)
const attributes = new Set(
  (
    'accent accentunder columnalign columnspan depth display displaystyle fence form height largeop ' +
    'linethickness lspace mathvariant maxsize minsize movablelimits notation rowspan rspace ' +
    'scriptlevel separator stretchy symmetric voffset width'
  ).split(' '),
)

/** Formulas of titles are shorter. */
const maxLength = 400
/** Commands that define others, and could make a short formula a long one. */
const defining = /\\(?:[egx]?def|let|futurelet|(?:re)?new|provide|global|long)/

/** Sets TeX as MathML, in the text or as a block; null if it is not TeX, or too long. */
export function mathOf(tex: string, isBlock = false): MathElement | null {
  if (tex.length > maxLength || defining.test(tex)) return null
  try {
    // Markdown has taken the backslash of `\%` and `\#`, and a formula has no comments.
    const written = tex.replace(/(?<!\\)[%#]/g, '\\$&')
    const options = {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      maxExpand: 100,
      maxSize: [10, 10],
    }
    const [root] = safe(treeOf(written, options))
    if (typeof root !== 'object' || root.tag !== 'math') return null
    return { ...root, attributes: [['alttext', tex], ...root.attributes] }
  } catch {
    // The parser throws its own errors and, for some broken TeX, others.
    return null
  }
}

function safe({
  type = '',
  text,
  attributes: all = {},
  children = [],
}: TemmlNode): (MathElement | string)[] {
  if (text !== undefined) return [text]
  const within = children.flatMap(safe)
  if (!tags.has(type)) return within
  const kept = Object.entries(all).flatMap(([name, value]): [string, string][] =>
    attributes.has(name) ? [[name, String(value)]] : [],
  )
  return [{ tag: type, attributes: kept, children: within }]
}
