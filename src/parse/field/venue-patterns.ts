import { either } from '../either.ts'

export const surroundingBrackets = /^[([（【\s]+|[)\]）】\s.,，;]+$/g
/** Words before a venue: `In`, `Accepted at`. */
export const before = either(
  'i',
  /^(?:to appear |appeared |published )?in[:\s]\s*/,
  /^(?:accepted|submitted|published|presented|to appear) (?:by|to|at|in)\s+/,
  /^发表于\s*/,
)
export const preprintId =
  /(?:(?:arxiv )?preprint,?\s+)?\barxiv\s*:\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?/i
const publishers = 'Springer|Elsevier|IEEE|ACM|Wiley|AAAI Press|MIT Press|Curran Associates'
/** Volumes, issues, pages and publishers, which are not part of a venue. */
export const details = either(
  'gi',
  /[,.]?\s*\b(?:vol(?:ume)?|no|issue|number|pp?|pages?|article)\b\.?\s*[\d–:-]+/,
  /\s+\d[\d.,()\s–-]*(?=\((?:19|20)\d\d\))/,
  /,?\s*\d+\(\d+\)(?:\s*[,:]\s*\d+(?:[-–]\d+)?)?/,
  /(?<=\d\)?)\s*[:;,]\s*(?!(?:19|20)\d\d\b)\d+(?:\(\d+\))?(?:\s*:\s*\d+)?(?:\s*[-–]\s*\d+)?/,
  /[\s,;·•|]*\b\d[\d,.]*k?\s+citations?\b/,
  new RegExp(`[.,]\\s*(?:${publishers})\\b[^,.]*(?=[,.]\\s*(?:19|20)\\d\\d)`),
)
/** Awards and types of presentation, which are not part of a venue. */
const awardNames = [
  'oral',
  'spotlight',
  'poster',
  'highlight',
  'demo',
  'tutorial',
  '(?:best|outstanding)(?: student)? paper(?: (?:award|candidate|finalist|honorable mention))?',
  'award',
  'honorable mention',
  'runner[- ]up',
  'reject(?:ed)?',
  '(?:datasets and benchmarks|d&b|main|long|short|demo)(?: (?:track|papers?))?',
  '(?:industry|research|applied data science|resource) (?:track|papers?)',
  'track',
]
export const awards = new RegExp(`[\\s,(（/|-]*\\b(?:${awardNames.join('|')})\\b[)）]?`, 'gi')
/** Prefixes from venue rankings: `CCF-A CVPR`. */
export const rank = /\b(?:CCF|CORE)[\s-]*(?:[ABC]\b\*?|推荐)[\s:：]*/g
/** `14-NSDI`, `2022_JSTSP`. */
export const gluedYear = /^((?:19|20)?\d\d)[_-](\p{Lu}[\p{L}&]+)$/u

/** Words that appear only in names of journals and conferences. */
const serialWords =
  'journal|transactions|proceedings|conference|symposium|workshop|letters|magazine|annals|' +
  'advances in|review|bulletin|archives'
export const serial = new RegExp(`\\b(?:${serialWords})\\b|学报|期刊|会议`, 'i')
const abbreviations =
  'Int|Trans|Proc|Conf|Netw|Comput|Surv|Syst|Softw|Eng|Lett|Rev|Appl|Inf|Technol|Knowl|Anal|' +
  'Mach|Methodol|Commun|Electron|Med|Sci|Phys|Chem|Nat|J'
/** Words that names of journals abbreviate. */
export const abbreviated = new RegExp(`\\b(?:${abbreviations})\\.`)

const initialled = String.raw`(?!J\.)(?:\p{Lu}\.[\s-]?)+\p{Lu}\p{Ll}+`
/** `J.` also abbreviates "journal", so `J. Phys.` is not a person. */
const initialJ = String.raw`J\.\s\p{Lu}\p{Ll}+(?!\.)`
/** `J. Doe`, `Doe, J.`, `Jane Doe. 2016`: people, not venues. */
export const people = either(
  'u',
  new RegExp(`(?:^|,\\s|\\band\\s|\\.\\s)(?:${initialled}|${initialJ})(?!\\p{Ll})`, 'u'),
  /,\s\p{Lu}\.(?=[,;\s]|$)/u,
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+\.\s/u,
  /^\p{Lu}\p{Ll}+,\s(?=\p{Lu})/u,
)
