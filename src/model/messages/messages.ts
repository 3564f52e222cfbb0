import type { CitationFormatName } from '../citations/formats.ts'
import type { EntryKind } from '../entry-kind.ts'
import type { Alert } from '../list.ts'
import type { Facet } from '../query.ts'

/** Every word of the interface. `{n}`, `{total}` and `{value}` are filled in by the page. */
export interface Messages {
  facets: Record<Facet, string>
  /** Shows all `n` values of a facet. */
  all(n: number): string
  /** Names of GitHub's alerts, `> [!NOTE]`. */
  alerts: Record<Alert, string>
  allLists: string
  also: string
  browse: string
  clear: string
  /** Leaves no paper selected. */
  clearSelection: string
  code: string
  contents: string
  copied: string
  /** Says that a citation was copied in one of the forms. */
  copiedAs: string
  copy: string
  copyAs: string
  copyLink: string
  /** So many entries: `2 papers`. */
  count(n: number, kind: EntryKind): string
  data: string
  density: string
  done: string
  download: string
  downloadAs: string
  drop: string
  edit: string
  /** Introduces searches to try. */
  examples: string
  /** Introduces links to files of the site, which have what the list has. */
  files: string
  filters: string
  find: string
  /** Folds a long note again. */
  fold: string
  forgiven: string
  /** The formats that papers can be taken in, as `copyAs`, `copiedAs` and `downloadAs` name them. */
  forms: Record<CitationFormatName, string>
  help: string
  /** What each key does, as the help lists them. */
  keys: Record<
    'search' | 'next' | 'previous' | 'open' | 'cite' | 'select' | 'help' | 'leave',
    string
  >
  /** What the links of a paper are called together: they leave the page. */
  links: string
  /** Labels the choice of a language. */
  languages: string
  /** The title of a site of several lists. */
  lists(kind: EntryKind): string
  madeWith: string
  more: string
  /** Marks a paper that was added lately. */
  new: string
  /** Of the page that says by month what the list gained and lost. */
  news: {
    title: string
    added: string
    removed: string
    retitled: string
    /** Introduces the title that a paper had before. */
    formerly: string
    /** Says how many papers of a month are not shown. */
    more(n: number): string
    /** Says how many papers were added before the months that are shown. */
    older(n: number): string
  }
  noAnchor: string
  noField: string
  not: string
  nothing: string
  /** Ways to order the list; `list` is its own. */
  orders: Record<'list' | 'date' | 'added' | 'title' | 'relevance', string>
  outside: string
  /** Of the page that shows when the papers came out. */
  picture: {
    all: string
    caption(dated: number, total: number): string
    month: string
    others: string
    table: string
    title: string
  }
  remove: string
  repo: string
  /** Of what the button of a section's count does. */
  only: string
  /** What the search field says for a list of `n` entries while it is empty. */
  search(n: number, kind: EntryKind): string
  /** Selects a paper, to take it with others. */
  select: string
  selectPaper: string
  /** How many papers are selected. */
  selected: string
  /** Opens the menu of sort, language, theme and help. */
  settings: string
  shown: string
  singleKeys: string
  skip: string
  /**
   * Of the form for suggestions and of reports. `{value}` is a title, the host (GitHub), or the address of a line; `heading`,
   * `below`, `problem` and `wrong` are the words of issues.
   */
  suggest: Record<
    | 'open'
    | 'report'
    | 'link'
    | 'title'
    | 'authors'
    | 'note'
    | 'shown'
    | 'known'
    | 'issue'
    | 'edit'
    | 'copy'
    | 'copied'
    | 'cancel'
    | 'noLink'
    | 'noTitle'
    | 'noYear'
    | 'failed'
    | 'heading'
    | 'below'
    | 'problem'
    | 'wrong',
    string
  >
  sort: string
  /** Opens the menu that writes `n` entries as citations. */
  take(n: number, kind: EntryKind): string
  /** What is taken, and the label of the choice. */
  takeFrom: Record<'what' | 'shown' | 'list' | 'selection', string>
  theme: string
  /** Leads to the start of the page. */
  top: string
  /** Shows the whole of a folded text. */
  unfold: string
  /** Takes a paper out of those that are selected. */
  unselect: string
  /** Empties the search field. */
  wipe: string
}
