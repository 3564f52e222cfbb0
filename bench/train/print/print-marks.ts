import type { Facts, Page } from './page.ts'

/** Adds punctuation to a topic, a short name or a licence. */
export function markTopic(page: Page, facts: Facts, topic: string): void {
  facts.truth.tags.push(topic)
  page.out.mark('G', topic)
}

function codes(page: Page, facts: Facts): void {
  const topics =
    page.style.kind === 'tools'
      ? page.dice.some(page.banks.license!, page.dice.whole(1, 2))
      : facts.topics.slice(0, 2)
  topics.forEach((topic, index) =>
    page.out.around(index ? ' `' : '`', () => markTopic(page, facts, topic), '`'),
  )
}

/** Topics, licences and keywords in the list's style. */
export function printTags(page: Page, facts: Facts): void {
  const { out, style } = page
  const topic = facts.topics[0]!
  const wrap = (left: string, right = left): void =>
    out.around(left, () => markTopic(page, facts, topic), right)
  switch (style.tags) {
    case '`G`':
    case '`G` `G`':
      return codes(page, facts)
    case '[G]':
      return wrap('[', ']')
    case '(G)':
      return wrap('(', ')')
    case '#G':
      return out.mark('G', `#${topic.replaceAll(' ', '')}`)
    case '**`G`**':
      return wrap('**`', '`**')
    case '【G】':
      return wrap('【', '】')
    case '*G*':
      return wrap('*')
    case '[`G`]':
      return wrap('[`', '`]')
    case '**G**':
      return wrap('**')
    case 'G →':
    case '**G**:':
      return /\p{L}/u.test(out.text.slice(out.text.lastIndexOf('\n') + 1))
        ? wrap('(', ')')
        : style.tags === '**G**:'
          ? wrap('**', '**:')
          : wrap('', style.tags.slice(1))
  }
}

const emojis = ['🔥', '⭐', '📌', '🎉', '🌟', '💡', '📖', '🧪', '🏆', '🚀']
const people = ['🧑🏻‍💻', '👍🏽', '👩‍🏫', '👨🏿‍🔬', '💪🏼', '🙋🏾‍♀️']

/** Images before an entry; not a field. */
export function printFront(page: Page): void {
  const { out, style, dice } = page
  const marks: Record<typeof style.front, string> = {
    '': '',
    emoji: dice.pick(emojis),
    emojiSometimes: dice.chance(0.3) ? dice.pick(emojis) : '',
    fire: dice.chance(0.4) ? dice.pick(['🔥', '🔥🔥', ':fire:']) : '',
    star: dice.chance(0.4) ? '⭐️' : '',
    skin: dice.chance(0.7) ? dice.pick(people) : '',
    shortcode: dice.chance(0.6)
      ? dice.pick([':star:', ':page_facing_up:', ':rocket:', ':scroll:', ':new:'])
      : '',
    image: `<img src="${page.addresses.image()}" height="14"/>`,
    new: dice.chance(0.3) ? dice.pick(['🆕', '**New!**', '![new](img/new.gif)']) : '',
  }
  const mark = marks[style.front]
  if (mark) out.put(`${mark} `)
}

/** Stars and other numbers; not a field. */
export function printStatistics(page: Page): void {
  const { out, style, dice } = page
  if (!style.statistics || !dice.chance(0.7)) return
  const forms: Record<Exclude<typeof style.statistics, ''>, string> = {
    '⭐ k': dice.pick([
      `⭐ ${dice.whole(1, 40)}.${dice.whole(0, 9)}k`,
      `(⭐ ${dice.whole(20, 900)})`,
    ]),
    badge: `![${dice.pick(['', 'Star', 'GitHub stars'])}](${page.addresses.stars()})`,
    ':star:': ':star:'.repeat(dice.whole(1, 4)),
    count: `(${dice.whole(10, 900)})`,
    cited: dice.pick([
      `(Cited by ${dice.whole(3, 900)})`,
      `Cited by ${dice.whole(3, 900)}`,
      `[Citations: ${dice.whole(3, 900)}]`,
    ]),
    '<kbd>': `<kbd>★ ${dice.whole(1, 40)}.${dice.whole(0, 9)}k</kbd>`,
    '(★)': `(★${dice.whole(20, 9000)})`,
  }
  out.put(` ${forms[style.statistics]}`)
}

/** A number that the list prints itself. */
export function printNumber(page: Page): void {
  const { numbering } = page.style
  if (numbering) page.out.put(`${numbering.replace('1', String(page.number))} `)
}
