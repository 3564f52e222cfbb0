/** Venues that lists know by several names: the one to show, and the others. Names are compared by their letters and digits. */
const names: Record<string, string> = {
  NeurIPS: 'NIPS; NeruIPS; NeurlPS; Advances in Neural Information Processing Systems',
  'NeurIPS Workshop': 'NIPS Workshop; NeurIPSW; NIPSW',
  'CVPR Workshop': 'CVPRW',
  'ICCV Workshop': 'ICCVW',
  'ECCV Workshop': 'ECCVW',
  'WACV Workshop': 'WACVW',
  TPAMI: 'PAMI; IEEE TPAMI; IEEE Transactions on Pattern Analysis and Machine Intelligence',
  'ECML PKDD': 'ECML; PKDD',
  KDD: 'SIGKDD',
  WWW: 'TheWebConf; TheWebConference; Web Conference',
  'ACM MM': 'MM; ACM Multimedia',
  'S&P': 'IEEE S&P; Oakland',
  'USENIX ATC': 'ATC',
  TMI: 'IEEE TMI',
  ISBI: 'IEEE ISBI',
  CSUR: 'ACM Computing Surveys; ACM Comput. Surv.',
  CACM: 'Communications of the ACM',
  'Nature Communications': 'Nat. Commun.',
  arXiv: 'ArXiv preprint; CoRR',
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const known = new Map(
  Object.entries(names).flatMap(([name, others]) =>
    [name, ...others.split('; ')].map((other): [string, string] => [keyOf(other), name]),
  ),
)

/** The name by which readers look for a venue, however a list spells it: `NeurIPS` for `NIPS`. */
export function venueName(venue: string): string {
  return known.get(keyOf(venue)) ?? venue
}
