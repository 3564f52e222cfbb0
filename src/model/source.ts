/** The bytes of a list and their origin. */
export interface Source {
  /** The path as the user gave it, or below the folder that the user gave; `-` for stdin. */
  path: string
  bytes: Uint8Array
  /**
   * Its folder within its git repository, with forward slashes: the base of relative links. `''` at the root of the
   * repository, or outside of one.
   */
  folder: string
}
