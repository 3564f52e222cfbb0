import type { Block, Inline } from '../model/list.ts'
import { splitMath } from '../model/math.ts'
import type { Messages } from '../model/messages/messages.ts'
import { mathOf, type MathElement } from './mathml.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const tags = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const

/**
 * Text that is safe between tags and inside quoted attributes.
 * @throws for anything but a string or a number: a hole in the data must stop the build
 */
export function escapeHtml(value: unknown): string {
  return filled(value).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** What a template may print. @throws as `escapeHtml` */
export function filled(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(`a template cannot print ${typeof value}, only strings and numbers`)
  return String(value)
}

/** Returns an address that a link may have; null for every scheme except http(s) and mailto. */
export function safeUrl(url: string): string | null {
  if (url.startsWith('#')) return url
  return URL.canParse(url) && /^(https?|mailto):$/.test(new URL(url).protocol) ? url : null
}

/** Text as HTML, with its mathematics as MathML. */
export function textHtml(text: string): string {
  return splitMath(text)
    .map(({ text, isMath }) =>
      isMath ? (mathHtml(text) ?? escapeHtml(`$${text}$`)) : escapeHtml(text),
    )
    .join('')
}

function mathHtml(tex: string, isBlock = false): string | null {
  const math = mathOf(tex, isBlock)
  return math && elementHtml(math)
}

function elementHtml({ tag, attributes, children }: MathElement): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
  const within = children.map((child) =>
    typeof child === 'string' ? escapeHtml(child) : elementHtml(child),
  )
  return `<${tag}${written}>${within.join('')}</${tag}>`
}

/** Inline content as HTML. */
export function inlineHtml(content: Inline[]): string {
  return withQuotedMath(content).map(runHtml).join('')
}

/** Joins ``$`…`$``, GitHub's way to write mathematics that Markdown leaves alone, into one text. */
function withQuotedMath(content: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const run of content) {
    const [before, code] = joined.slice(-2)
    const isMath =
      before?.kind === 'text' &&
      before.text.endsWith('$') &&
      code?.kind === 'code' &&
      run.kind === 'text' &&
      run.text.startsWith('$')
    if (isMath) joined.splice(-2, 2, { ...run, text: `${before.text}${code.text}${run.text}` })
    else joined.push(run)
  }
  return joined
}

function runHtml(run: Inline): string {
  if (run.kind === 'code') return `<code>${escapeHtml(run.text)}</code>`
  const text = textHtml(run.text)
  if (run.kind === 'text') return text
  if (run.kind === 'link') {
    const url = safeUrl(run.url)
    return url === null ? text : `<a href="${escapeHtml(url)}">${text}</a>`
  }
  return `<${tags[run.kind]}>${text}</${tags[run.kind]}>`
}

/** Blocks as HTML. @param words the names of alerts */
export function blocksHtml(blocks: Block[], words: Messages['alerts']): string {
  return blocks.map((block) => blockHtml(block, words)).join('')
}

function blockHtml(block: Block, words: Messages['alerts']): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`
    case 'list': {
      const items = block.items.map((item) => `<li>${itemHtml(item, words)}</li>`).join('')
      if (block.start === null) return `<ul>${items}</ul>`
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`
    }
    case 'table':
      return tableHtml(block)
    case 'code':
      return codeHtml(block)
    case 'quote': {
      const { alert } = block
      const within = blocksHtml(block.blocks, words)
      if (alert === null) return `<blockquote>${within}</blockquote>`
      const name = `<p><strong data-t="alerts.${alert}">${escapeHtml(words[alert])}</strong></p>`
      return `<blockquote data-alert="${alert}">${name}${within}</blockquote>`
    }
    case 'footnote': {
      const label: Inline = { kind: 'text', text: `[${block.label}] ` }
      const [first, ...more] = block.blocks
      const labelled: Block[] =
        first?.kind === 'paragraph'
          ? [{ ...first, content: [label, ...first.content] }, ...more]
          : [{ kind: 'paragraph', content: [label] }, ...block.blocks]
      return `<div role="note">${blocksHtml(labelled, words)}</div>`
    }
  }
}

/** An item of one paragraph, and lists below it, needs no `<p>`. */
function itemHtml([first, ...more]: Block[], words: Messages['alerts']): string {
  return first?.kind === 'paragraph' && more.every(({ kind }) => kind === 'list')
    ? inlineHtml(first.content) + blocksHtml(more, words)
    : blocksHtml(first ? [first, ...more] : [], words)
}

function tableHtml({ align, header, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = (row: Inline[][], tag: 'th' | 'td'): string => {
    const written = row.map((cell, column) => {
      const side = align[column]
      return `<${tag}${side ? ` align="${side}"` : ''}>${inlineHtml(cell)}</${tag}>`
    })
    return `<tr>${written.join('')}</tr>`
  }
  const head = header.some((cell) => cell.length) ? `<thead>${cells(header, 'th')}</thead>` : ''
  const body = rows.map((row) => cells(row, 'td')).join('')
  // It scrolls sideways, so the keyboard must reach it.
  return `<div class="sideways" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>`
}

function codeHtml({ lang, text }: Extract<Block, { kind: 'code' }>): string {
  const math = lang === 'math' ? mathHtml(text.trim(), true) : null
  return math ?? `<pre><code>${escapeHtml(text)}</code></pre>`
}
