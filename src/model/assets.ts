/** What every page needs to look and act as it should. Built pages carry it (`inline`), pages of the development server ask for it (`linked`). */
export type Assets =
  | {
      kind: 'inline'
      style: string
      script: string
      /** Runs before anything is painted. */
      boot: string
    }
  | { kind: 'linked'; style: string; script: string; boot: string }
