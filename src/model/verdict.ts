/** What became of an address: `moved` if it permanently redirects; `unsure` if only a person can tell. */
export type Verdict =
  | { kind: 'alive' }
  | { kind: 'moved'; to: string }
  /** `reason` says why in a few words: `404`, `no such host`. */
  | { kind: 'gone' | 'unsure'; reason: string }

/** The verdict on each address that was asked, by `askedAddress`. */
export type Verdicts = ReadonlyMap<string, Verdict>
