import { fold } from '../../fold.ts'

/** Organisations as one entry prints them. */
export interface Mention {
  names: string[]
  /** False for a word in lower case, `meta: …`, that is an organisation only where the list also spells it as one. */
  isCertain: boolean
}

const separators =
  /\s*[&＆、/／,+＋|]\s*(?!\+|$)|\s+(?:x|×)\s+|\s+and\s+(?!(?:technolog|telecommunication|communication|scien|engineering|econom|electronic|aeronaut|astronaut|robotic|mechanic|physic|medic|design|humanit|management|mathematic|computing|automation|business|law|arts?)\w*\b)/i

/** Words that a group or the head of a note begins with for other reasons. */
const labels =
  /^(?:note|notes|code|paper|project|page|demo|abstract|summary|tl;?dr|update|blog|method|idea|key idea|pros?|cons?|warning|tip|example|see|via|by|new)$|(?:思想|思路|想法|方法|贡献|创新点?|动机|结论|总结|简介|概述|摘要|注意?|备注|说明|论文|代码|项目|地址|链接|数据集?|解读|介绍|要点|亮点|核心|问题|提出|任务|特点|优点|缺点|更新|关键|背景|结果|实验)$/i

/** Groups in front of a title that say what it is about and not whose it is. */
const topics =
  /^(?:surveys?|reviews?|benchmarks?|datasets?|videos?|images?|audio|speech|text|vision|language|code|tutorials?|blogs?|books?|courses?|talks?|slides|theory|position|agents?|new|hot|综述|视频|图像|图片|语音|音频|文本|数据集|评测|基准|教程|博客)$/i

/** Reads a group in front of a title: organisations, or the topics that stand there in other lists. */
export function readLead(text: string): { orgs: Mention | null; tags: string[] } {
  const names = splitNames(text)
  if (names.every((name) => topics.test(name))) return { orgs: null, tags: names }
  return names.every((name) => looksLikeName(name))
    ? { orgs: { names, isCertain: true }, tags: [] }
    : { orgs: null, tags: [text] }
}

/** Reads a place that holds nothing but organisations, as a column of a table does. */
export function readSlot(text: string): Mention | null {
  const names = splitNames(text.replace(/\s+et\.? al\.?$/, '')).filter((name) =>
    /\p{L}/u.test(name),
  )
  return names.length ? { names, isCertain: true } : null
}

/**
 * Reads the organisations at the head of a note, `NUS&ByteDance：…`.
 * @param title what the note is about: its own name at the head, `VITA : …`, is no organisation
 * @returns them and the length of the head with its colon, or null where the note names none
 */
export function readHead(note: string, title: string): { orgs: Mention; length: number } | null {
  const head = /^([^:：\uFFFC]{1,60})[:：](?!\/\/|\w+:)\s*(?=\S)/.exec(note)
  if (!head?.[1]) return null
  const names = splitNames(head[1])
  const own = ownNames(title)
  if (!names.every((name) => looksLikeName(name) && !own.has(fold(name)))) return null
  return {
    orgs: { names, isCertain: names.some((name) => !isLowerCase(name)) },
    length: head[0].length,
  }
}

/** The names that a text lists, taken apart at commas, slashes and the like; `Science and Technology` is one. */
export const splitNames = (text: string): string[] =>
  text
    .trim()
    .split(separators)
    .map((name) => name.trim())
    .filter(Boolean)

const isLowerCase = (name: string): boolean => /^[\p{Ll}\d .-]+$/u.test(name)

function looksLikeName(name: string): boolean {
  if (
    name.length > 48 ||
    labels.test(name) ||
    /[;；!！?？。，"“”<>=\uFFFC]/.test(name) ||
    !/\p{L}/u.test(name)
  )
    return false
  if (/\p{Script=Han}/u.test(name)) return name.length <= 14
  const words = name.split(/\s+/)
  return (
    words.length === 1 ||
    (words.length <= 6 &&
      words.every((word) => /^[\p{Lu}\d(]|^(?:of|for|the|de|di|du|la|at|in|on)$/u.test(word)))
  )
}

/** The name that a title gives its own work: what stands before its colon, else all of it. */
function ownNames(title: string): Set<string> {
  const [name = ''] = title.split(/[:：]/)
  return new Set([name, ...splitNames(name)].map((each) => fold(each.trim())))
}

/**
 * Gives every organisation of a list one spelling: the one that the aliases name, else the one most printed,
 * else the one most like a name (`Meta` before `META` before `meta`).
 * @param mentions per entry what it prints, null for none
 * @param aliases the name to show → its other spellings
 * @returns the spelling of each name of an entry, null where they turn out to be no organisations
 */
export function settleOrgs(
  mentions: Mention[],
  aliases: Record<string, string[]>,
): (mention: Mention) => string[] | null {
  const counts = new Map<string, Map<string, number>>()
  for (const { names, isCertain } of mentions)
    for (const name of names) {
      const spellings = counts.get(fold(name)) ?? new Map<string, number>()
      counts.set(fold(name), spellings)
      spellings.set(name, (spellings.get(name) ?? 0) + (isCertain ? 1 : 0))
    }
  const aliased = new Map(
    Object.entries(aliases).flatMap(([name, others]) =>
      [name, ...others].map((other) => [fold(other), name]),
    ),
  )
  const canonical = new Map(
    [...counts].map(([key, spellings]) => [
      key,
      aliased.get(key) ??
        [...spellings].sort(
          (a, b) => b[1] - a[1] || nameliness(b[0]) - nameliness(a[0]) || (a[0] < b[0] ? -1 : 1),
        )[0]?.[0] ??
        key,
    ]),
  )
  const isKnown = (name: string): boolean =>
    aliased.has(fold(name)) || [...(counts.get(fold(name)) ?? [])].some(([, count]) => count > 0)
  return ({ names, isCertain }) =>
    isCertain || names.every(isKnown)
      ? names.map((name) => canonical.get(fold(name)) ?? name)
      : null
}

const nameliness = (name: string): number =>
  /^\p{Lu}.*\p{Ll}/u.test(name) ? 2 : /\p{Lu}/u.test(name) ? 1 : 0
