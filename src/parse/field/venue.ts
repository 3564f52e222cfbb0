import { readDate } from './date.ts'

/** Where and when something was published, as printed. */
export interface Publication {
  venue: string | null
  year: number | null
  /** From 1. */
  month: number | null
}

/** Venues of machine learning and its neighbours in their own spelling. */
const venues = [
  'NeurIPS',
  'NIPS',
  'ICML',
  'ICLR',
  'PMLR',
  'AAAI',
  'IJCAI',
  'AISTATS',
  'UAI',
  'COLT',
  'COLM',
  'TMLR',
  'JMLR',
  'MLSys',
  'ACML',
  'ECML',
  'CoLLAs',
  'CVPR',
  'ICCV',
  'ECCV',
  'WACV',
  'BMVC',
  'ACCV',
  '3DV',
  'ICIP',
  'IJCV',
  'TPAMI',
  'PAMI',
  'TIP',
  'MICCAI',
  'ISBI',
  'ACL',
  'EMNLP',
  'NAACL',
  'EACL',
  'AACL',
  'COLING',
  'TACL',
  'CoNLL',
  'LREC',
  'SIGIR',
  'SIGDIAL',
  'INLG',
  'KDD',
  'SIGKDD',
  'WWW',
  'CIKM',
  'WSDM',
  'RecSys',
  'ICDM',
  'SDM',
  'VLDB',
  'SIGMOD',
  'ICDE',
  'TKDE',
  'ICRA',
  'IROS',
  'CoRL',
  'RSS',
  'RA-L',
  'SIGGRAPH Asia',
  'SIGGRAPH',
  'TOG',
  'TVCG',
  'CGF',
  'Eurographics',
  'ACM MM',
  'MM',
  'ACM Multimedia',
  'ICME',
  'ICASSP',
  'INTERSPEECH',
  'ISMIR',
  'TASLP',
  'TMM',
  'TNNLS',
  'CHI',
  'UIST',
  'CSCW',
  'ICSE',
  'FSE',
  'ASE',
  'OSDI',
  'SOSP',
  'NSDI',
  'CCS',
  'USENIX Security',
  'S&P',
  'NDSS',
  'Nature',
  'Science',
  'PNAS',
  'arXiv',
  'ArXiv preprint',
  'bioRxiv',
  'medRxiv',
  'CoRR',
  'SSRN',
  'Preprint',
  'Technical Report',
]

const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const spelling = new Map(venues.map((name) => [key(name), name]))

/** Names that are words elsewhere: without a year they tell nothing. */
const ambiguous = new Set([
  'Nature',
  'Science',
  'RSS',
  'WWW',
  'ACM MM',
  'SDM',
  'TIP',
  'ASE',
  'CHI',
  'FSE',
  'CCS',
  'ACL',
  'TOG',
])

const award =
  '(?:[\\s,(-]*(?:oral|spotlight|poster|highlight|best paper(?: award)?|demo|tutorial|outstanding paper|(?:datasets and benchmarks|main|industry|research|long|short)(?: track| papers?)?)\\)?)*'
const withYear = new RegExp(
  `^(.*?(?:[\\p{L}&)]|\\p{Ll}\\.(?=[\\s.]*(?:(?:19|20)\\d{2})?$)))${award}[\\s,.:_(-]*(?:['’]?\\s?((?:19|20)\\d{2}|\\d{2}))?\\)?${award}[.,]?$`,
  'iu',
)
const before =
  /^(?:(?:to appear |appeared |published )?in[:\s]\s*|(?:accepted|submitted|published|presented) (?:by|to|at|in)\s+)/i

/** Words that only the name of a journal or of a conference has in it. */
const serial =
  /\b(?:journal|transactions|proceedings|conference|symposium|workshop|letters|magazine|annals|advances in)\b/i

/** Words that venues shorten: `ACM Trans. Softw. Eng. Methodol.` */
const abbreviated =
  /\b(?:Int|Trans|Proc|Conf|Netw|Comput|Surv|Syst|Softw|Eng|Lett|Rev|Appl|Inf|Technol|Knowl|Anal|Mach|Methodol|Commun|Electron)\./

/** Volumes, pages and the publisher, which are no part of a venue. */
const details =
  /[,.]?\s*\b(?:vol(?:ume)?|no|issue|number|pp?|pages?)\b\.?\s*[\d–:-]+|[.,]\s*(?:Springer|Elsevier|IEEE|ACM|Wiley|AAAI Press|MIT Press|Curran Associates)\b[^,.]*(?=[,.]\s*(?:19|20)\d\d)/gi

/**
 * Reads a text that is nothing but a venue and when: `Neurips2024`, `CVPR' 14`, `ICLR 2024 Oral`, `arXiv 2024.5`, `15 Nov 2018`.
 * @param isSlot whether it stands where only a venue would: then any short name in front of a year is one, `IEEE Access 2023`
 */
export function readPublication(text: string, isSlot = false): Publication | null {
  const whole = text.trim()
  const trimmed = whole.replace(/^[([（【]\s*|\s*[)\]）】]$/g, '')
  const date = readDate(trimmed)
  if (date) return isSlot ? { venue: null, ...date } : null
  // A part that is printed behind the year belongs to the name: `ACL'23 Findings`.
  const [, main = trimmed, part] =
    /^(.*\d)[\s(,]+(workshops?|findings)\)?[.,]?$/i.exec(trimmed) ?? []
  const printed = main.replace(before, '').replace(/\s*\((workshops?|findings)\)(?=\s)/i, ' $1')
  const [, dated, month, of] =
    /^(.*?\S)[\s,]+(?:\d{1,2}\s+)?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?),?\s+((?:19|20)\d\d)$/i.exec(
      printed.replace(/[.]$/, ''),
    ) ?? []
  if (dated && month && of) {
    const read = readPublication(`${dated.replace(/[\s,]+$/, '')} ${of}`, isSlot)
    return read && { ...read, month: readDate(`${month} ${of}`)?.month ?? null }
  }
  const known = preprint(printed) ?? knownVenue(printed, isSlot)
  if (known?.venue && part) return { ...known, venue: `${known.venue} ${part}` }
  return known ?? (isSlot ? (volume(whole) ?? unknownVenue(printed.replace(details, ''))) : null)
}

/** `arXiv preprint arXiv:1409.1556 (2014)` */
function preprint(text: string): Publication | null {
  const [whole, year] =
    /^(?:arxiv )?(?:preprint,?\s+)?arxiv\s*:\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?:[\s,.(]+((?:19|20)\d{2}))?[).]*$/i.exec(
      text,
    ) ?? []
  return whole === undefined
    ? null
    : { venue: 'arXiv', year: year === undefined ? null : Number(year), month: null }
}

/** A venue of the list above, before or behind its year or date, perhaps a part of it: `CVPR Workshop 2021`, `2020-ICML`. */
function knownVenue(text: string, isSlot: boolean): Publication | null {
  const [, first, behind] = /^((?:19|20)\d{2})(?:\s*-\s*|\s+)(\p{L}.*)$/u.exec(text) ?? []
  if (first && behind) {
    const venue =
      spelled(behind) ??
      (isSlot && /^\p{Lu}[\p{L}&/-]*(?: \p{Lu}[\p{L}&/-]*){0,2}$/u.test(behind) ? behind : null)
    return venue === null ? null : { venue, year: Number(first), month: null }
  }
  const [, host = '', held, part] =
    /^(\p{Lu}[\p{L}-]*)\s+((?:19|20)\d\d)\s+(\p{Lu}.*workshop)[.,]?$/iu.exec(text) ?? []
  if (held && part && spelled(host))
    return { venue: `${spelled(host)} ${part}`, year: Number(held), month: null }
  const [, name = '', digits] = withYear.exec(text) ?? []
  const venue = spelled(name)
  if (venue && (digits || isSlot || !ambiguous.has(venue)))
    return { venue, year: yearOf(digits), month: null }
  const [, head = '', tail = ''] =
    /^(\p{L}[\p{L}-]*)(?:[\s,]+|(?=\d))(\d.*|[A-Z][a-z]{2}.*)$/u.exec(text) ?? []
  const dated = readDate(tail)
  const known = spelled(head)
  return known && dated ? { venue: known, ...dated } : null
}

function spelled(name: string): string | null {
  const [, main = name, part = ''] = /^(.*\S)(\s+(?:workshops?|findings))$/i.exec(name) ?? []
  const venue = spelling.get(key(main.replace(/^proceedings of (?:the )?/i, '')))
  return venue === undefined ? null : `${venue}${part}`
}

/** `Nature 521.7553 (2015): 436-444` */
function volume(text: string): Publication | null {
  const [, name = '', number, year] =
    /^(\p{Lu}[\p{L}&\s.-]*?)[\s,]+(\d[\d.,()\s–-]*?)?\((?:\p{L}+\.?\s)?((?:19|20)\d{2})\)(?:\s*[:,]\s*[\w–-]+)?[.,]?$/u.exec(
      text,
    ) ?? []
  const isJournal =
    number !== undefined ||
    serial.test(name) ||
    spelled(name) !== null ||
    name.split(/\s+/).length < 8
  return name !== '' && isJournal
    ? { venue: spelled(name) ?? name.replace(/[.,]$/, ''), year: Number(year), month: null }
    : null
}

/** A name that looks like a venue in front of a year, or that of a journal or conference without one. */
function unknownVenue(text: string): Publication | null {
  const [, name = '', digits] = withYear.exec(text) ?? []
  const isSerial = serial.test(name)
  // Two digits alone are too little to tell a venue that nobody knows from a name: `GPT-35`.
  const isDated = digits?.length === 4 || /['’]\s?\d\d\)?$/.test(text)
  const isNamed =
    isSerial &&
    /^(?:\p{Lu}|\d)/u.test(name) &&
    (isDated ||
      /^(?:IEEE|ACM|Journal|Transactions|Proceedings|International|European|Annual|Advances)\b/i.test(
        name,
      ))
  const isShort =
    isDated &&
    /^[\p{Lu}\d]/u.test(name) &&
    name.split(/\s+/).length <= 8 &&
    !/\sand\s|[,，]/.test(name) &&
    !/^an?\s|\s(?:in|of|on|at|the|for|by)$/i.test(name) &&
    !/^(?:spring|summer|fall|autumn|winter)$/i.test(name)
  const isAbbreviated =
    (isDated ||
      /^(?:ACM|IEEE) /.test(name) ||
      (name.match(/\p{Lu}\p{Ll}+\./gu)?.length ?? 0) > 1) &&
    !/[:;!?]|\bet al\b/.test(name) &&
    abbreviated.test(name) &&
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/).length <= 8
  if (isAbbreviated)
    return {
      venue: `${name}${text.startsWith('.', name.length) ? '.' : ''}`,
      year: yearOf(digits),
      month: null,
    }
  // `Jane Doe. 2016`
  const isPerson = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+\.\s/u.test(text)
  if (isPerson && !isNamed) return null
  const isVenue =
    (isNamed ? name.split(/\s+/).length <= 16 : isShort) &&
    !/[:;!?|(]|\bet al\b|\.\s/u.test(name.replace(/\s\([A-Z]{2,8}\)$/, ''))
  const [, host] = /^proceedings of (?:the )?([A-Z][\w-]*[A-Z][\w-]*)$/i.exec(name) ?? []
  return isVenue
    ? {
        venue: host ?? spelled(name) ?? name.replace(/[\s,.'’(-]+$/, ''),
        year: yearOf(digits),
        month: null,
      }
    : null
}

function yearOf(digits: string | undefined): number | null {
  const short = digits === undefined || digits.length === 4 ? null : Number(digits)
  return digits === undefined
    ? null
    : short === null
      ? Number(digits)
      : short + (short < 70 ? 2000 : 1900)
}
