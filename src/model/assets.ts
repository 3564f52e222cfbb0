/** What every page needs to look and act as it should. */
export type Assets =
  | {
      /** Built pages carry their style and their first script, and ask for one file that all pages of a site share. */
      kind: 'built'
      style: string
      /** Runs before anything is painted. */
      boot: string
      /** The address of the script, from a page; a classic one, so that it also runs from a folder without a server. */
      script: string
    }
  | {
      /** Pages of the development server ask for everything by address. */
      kind: 'linked'
      style: string
      boot: string
      script: string
    }
