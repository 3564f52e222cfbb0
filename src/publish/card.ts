import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../model/package-folder.ts'

/** The text of a card, the preview image of a link to a list. */
interface Card {
  title: string
  /** The number of papers and their sections. */
  line: string
  /** The URL of the page. */
  address: string
}

const size = { width: 1200, height: 630 }

/** The colours of the page's light theme. */
const color = { paper: '#fdfcf9', ink: '#211e1a', soft: '#67615a', accent: '#a1301a' }

/** Whether the font has the characters of a title: Latin, Chinese, and Japanese written in Chinese characters. */
export function canSet(text: string): boolean {
  return /^[\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Common}\p{sc=Inherited}]*$/u.test(
    text,
  )
}

/** Draws a card as a PNG of 1,200 × 630 pixels. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  // Loaded on demand: they take longer than the rest of a build, and most builds have no URL for a card.
  const [{ default: satori }, { Resvg }] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ])
  const svg = await satori(face(card), {
    ...size,
    fonts: ['latin', 'han'].map((name) => ({
      name,
      data: font(name),
      weight: 500,
      style: 'normal',
    })),
  })
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

function font(name: string): Buffer {
  return readFileSync(join(packageFolder, `src/publish/fonts/noto-sans-sc-${name}.woff`))
}

interface Box {
  type: 'div'
  key: null
  props: { style: Record<string, string | number>; children: Box[] | string }
}

function face({ title, line, address }: Card): Box {
  const words = withoutPictographs(title)
  const fontSize =
    words.length > 90 ? 52 : words.length > 45 || /\p{sc=Han}{18}/u.test(words) ? 64 : 80
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '72px 80px',
      background: color.paper,
      color: color.ink,
      fontFamily: 'latin, han',
      borderLeft: `20px solid ${color.accent}`,
    },
    [
      box(
        { fontSize, lineHeight: 1.25, maxHeight: 340, overflow: 'hidden', textWrap: 'balance' },
        words,
      ),
      box({ flexDirection: 'column', fontSize: 32, lineHeight: 1.4, color: color.soft }, [
        box({ maxHeight: 90, overflow: 'hidden' }, withoutPictographs(line)),
        box({ color: color.accent, marginTop: 16 }, address),
      ]),
    ],
  )
}

function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}

/** Emoji, which text fonts lack. */
function withoutPictographs(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{RI}|\uFE0F|\u200D|[\u{E0020}-\u{E007F}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
