/** A file of the site, not written yet. `path` is relative to the output folder, with forward slashes. */
export interface OutputFile {
  path: string
  content: string | Uint8Array
}
