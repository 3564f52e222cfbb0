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
  'NeurIPS', 'NIPS', 'ICML', 'ICLR', 'PMLR', 'AAAI', 'IJCAI', 'AISTATS', 'UAI', 'COLT', 'COLM', 'TMLR', 'JMLR', 'MLSys', 'ACML', 'ECML', 'CoLLAs', 'CVPR',
  'ICCV', 'ECCV', 'WACV', 'BMVC', 'ACCV', '3DV', 'ICIP', 'IJCV', 'TPAMI', 'PAMI', 'TIP', 'MICCAI', 'ISBI', 'ACL', 'EMNLP', 'NAACL', 'EACL', 'AACL',
  'COLING', 'TACL', 'CoNLL', 'LREC', 'SIGIR', 'SIGDIAL', 'INLG', 'KDD', 'SIGKDD', 'WWW', 'CIKM', 'WSDM', 'RecSys', 'ICDM', 'SDM', 'VLDB', 'SIGMOD',
  'ICDE', 'TKDE', 'ICRA', 'IROS', 'CoRL', 'RSS', 'RA-L', 'SIGGRAPH Asia', 'SIGGRAPH', 'TOG', 'TVCG', 'CGF', 'Eurographics', 'ACM MM',
  'MM', 'ACM Multimedia', 'ICME', 'ICASSP', 'INTERSPEECH', 'ISMIR', 'TASLP', 'TMM', 'TNNLS', 'CHI', 'UIST', 'CSCW', 'ICSE', 'FSE', 'ASE', 'OSDI',
  'SOSP', 'NSDI', 'CCS', 'USENIX Security', 'S&P', 'NDSS', 'Nature', 'Science', 'PNAS', 'arXiv', 'ArXiv preprint', 'bioRxiv', 'medRxiv', 'CoRR', 'SSRN', 'Preprint', 'Technical Report',
]

const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const spelling = new Map(venues.map((name) => [key(name), name]))

/** Names that are words elsewhere: without a year they tell nothing. */
const ambiguous = new Set(['Nature', 'Science', 'RSS', 'WWW', 'ACM MM', 'SDM', 'TIP', 'ASE', 'CHI', 'FSE', 'CCS', 'ACL', 'TOG'])

const suffix = '(?:[\\s,(-]*(?:oral|spotlight|poster|highlight|best paper(?: award)?|workshops?|findings|demo|tutorial|outstanding paper)\\)?)*'
const withYear = new RegExp(`^(?:(?:to appear |appeared |published )?in\\s+|(?:accepted|submitted|published|presented) (?:by|to|at|in)\\s+)?(.*?[\\p{L}&)])${suffix}[\\s,.:_(-]*(?:['’]?\\s?((?:19|20)\\d{2}|\\d{2}))?\\)?${suffix}[.,]?$`, 'iu')

/**
 * Reads a text that is nothing but a venue and when: `Neurips2024`, `CVPR' 14`, `ICLR 2024 Oral`, `arXiv 2024.5`, `15 Nov 2018`.
 * @param isSlot whether it stands where only a venue would: then any short name in front of a year is one, `IEEE Access 2023`
 */
export function readPublication(text: string, isSlot = false): Publication | null {
  const trimmed = text.trim().replace(/^[([（【]\s*|\s*[)\]）】]$/g, '')
  const date = readDate(trimmed)
  if (date) return isSlot ? { venue: null, ...date } : null
  const [, name = '', digits] = withYear.exec(trimmed) ?? []
  const short = digits === undefined || digits.length === 4 ? null : Number(digits)
  const year = digits === undefined ? null : short === null ? Number(digits) : short + (short < 70 ? 2000 : 1900)
  // `arXiv preprint arXiv:1409.1556 (2014)`
  const [preprint, posted] = /^(?:arxiv )?(?:preprint,?\s+)?arxiv\s*:\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?:[\s,.(]+((?:19|20)\d{2}))?[).]*$/i.exec(text.trim()) ?? []
  if (preprint !== undefined) return { venue: 'arXiv', year: posted === undefined ? null : Number(posted), month: null }
  const venue = spelling.get(key(name))
  if (venue && (digits || isSlot || !ambiguous.has(venue))) return { venue, year, month: null }
  const [, head = '', tail = ''] = /^(\p{L}[\p{L}-]*)(?:[\s,]+|(?=\d))(\d.*|[A-Z][a-z]{2}.*)$/u.exec(trimmed) ?? []
  const dated = readDate(tail)
  const known = spelling.get(key(head))
  if (known && dated) return { venue: known, ...dated }
  // `Nature 521.7553 (2015): 436-444`
  const [, journal = '', published] = (isSlot && /^(\p{Lu}[\p{L}&\s.:-]*?)[\s,]+(?:\d[\d.,()\s–-]*?)?\((?:\p{L}+\.?\s)?((?:19|20)\d{2})\)(?:\s*[:,]\s*[\w–-]+)?[.,]?$/u.exec(text.trim())) || []
  if (journal && published) return { venue: spelling.get(key(journal)) ?? journal, year: Number(published), month: null }
  // Two digits alone are too little to tell a venue that nobody knows from a name: `GPT-35`.
  const isCertain = digits?.length === 4 || /['’]\s?\d\d\)?$/.test(trimmed)
  const looksLikeVenue = isCertain && /^[\p{Lu}\d]/u.test(name) && name.split(/\s+/).length <= 8 && !/^an?\s|\s(?:in|of|on|at|the|for|by)$/i.test(name) && !/[:;!?|,，(]|\bet al\b|\.\s/u.test(name) && (!/\sand\s/.test(name) || /journal|transactions|conference|proceedings|symposium|workshop|letters/i.test(name))
  return isSlot && looksLikeVenue ? { venue: name.replace(/[\s,.'’(-]+$/, ''), year, month: null } : null
}
