/** The styles and scripts of a page. */
export type Assets =
  | {
      /** Built pages inline their style and first script, and load one file that all pages of a site share. */
      kind: 'built'
      style: string
      /** Runs before the first paint. */
      boot: string
      /** The URL of the script, relative to a page. A classic script, since modules do not run without a server. */
      script: string
    }
  | {
      /** Pages of the development server link to everything. */
      kind: 'linked'
      style: string
      boot: string
      script: string
    }
