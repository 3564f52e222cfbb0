/** Where and when something was published, as printed. */
export interface Publication {
  venue: string
  year: number | null
}

/** Venues of machine learning and its neighbours in their own spelling; names that only repeat another come behind it. */
const venues: string[][] = [
  ['NeurIPS', 'NIPS'], ['ICML'], ['ICLR'], ['AAAI'], ['IJCAI'], ['AISTATS'], ['UAI'], ['COLT'], ['COLM'], ['TMLR'], ['JMLR'], ['MLSys'], ['ACML'], ['ECML'], ['CoLLAs'],
  ['CVPR'], ['ICCV'], ['ECCV'], ['WACV'], ['BMVC'], ['ACCV'], ['3DV'], ['ICIP'], ['IJCV'], ['TPAMI', 'PAMI'], ['TIP'], ['MICCAI'], ['ISBI'],
  ['ACL'], ['EMNLP'], ['NAACL'], ['EACL'], ['AACL'], ['COLING'], ['TACL'], ['CoNLL'], ['LREC'], ['SIGIR'], ['SIGDIAL'], ['INLG'],
  ['KDD', 'SIGKDD'], ['WWW'], ['CIKM'], ['WSDM'], ['RecSys'], ['ICDM'], ['SDM'], ['VLDB'], ['SIGMOD'], ['ICDE'], ['TKDE'],
  ['ICRA'], ['IROS'], ['CoRL'], ['RSS'], ['RA-L', 'RAL'], ['SIGGRAPH Asia'], ['SIGGRAPH'], ['TOG'], ['TVCG'], ['CGF'], ['Eurographics'],
  ['ACM MM', 'ACMMM', 'MM'], ['ICME'], ['ICASSP'], ['INTERSPEECH'], ['ISMIR'], ['TASLP'], ['TMM'], ['TNNLS'],
  ['CHI'], ['UIST'], ['CSCW'], ['ICSE'], ['FSE'], ['ASE'], ['OSDI'], ['SOSP'], ['NSDI'], ['CCS'], ['USENIX Security'], ['S&P'], ['NDSS'],
  ['Nature'], ['Science'], ['PNAS'], ['arXiv'], ['bioRxiv'],
]

const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const spelling = new Map(venues.flatMap(([name = '', ...others]) => [name, ...others].map((each) => [key(each), name])))

/** Names that are words elsewhere: without a year they tell nothing. */
const ambiguous = new Set(['Nature', 'Science', 'RSS', 'WWW', 'ACM MM', 'SDM', 'TIP', 'ASE', 'CHI', 'FSE', 'CCS', 'ACL', 'TOG'])

const printed =
  /^(?:in\s+)?([\p{L}\d&][\p{L}&\- ]*?)[\s,.:_-]*(?:['’]?\s?((?:19|20)\d{2}|\d{2}))?(?:[\s,]*\(?(?:oral|spotlight|poster|highlight|best paper(?: award)?|workshops?|findings)\)?)*$/iu

/** Reads a text that is nothing but a venue, with or without a year: `Neurips2024`, `CVPR' 14`, `ICLR 2024 Oral`, `arXiv`. */
export function readPublication(text: string): Publication | null {
  const [, name = '', digits] = printed.exec(text.trim()) ?? []
  const venue = spelling.get(key(name))
  if (!venue || (!digits && ambiguous.has(venue))) return null
  const year = digits === undefined ? null : Number(digits)
  return { venue, year: year !== null && year < 100 ? year + (year < 70 ? 2000 : 1900) : year }
}
