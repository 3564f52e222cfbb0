/** The HTML element for an mdast node. */
export const standIn = 'markdown-node'

/** Inline nodes. */
export const inline = new Set([
  'text',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'break',
  'footnoteReference',
  'target',
])

/** Elements whose content is skipped. */
export const silent = new Set([
  'audio',
  'iframe',
  'input',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
])

/** Elements that only group blocks. */
export const boxes = new Set([
  'p',
  'div',
  'center',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'nav',
  'figure',
  'figcaption',
  'dt',
  'dd',
  'pre',
  'li',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
])

/** Elements that contain inline code. */
export const codes = new Set(['code', 'kbd', 'samp', 'tt'])

/** A map, since an element can be called `constructor`. */
export const looks = new Map<string, 'strong' | 'emphasis' | 'delete'>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['strike', 'delete'],
])

/** The depth of each heading element. */
export const depths = new Map<string, 1 | 2 | 3 | 4 | 5 | 6>([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
])
