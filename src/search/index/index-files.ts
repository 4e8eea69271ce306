/** Files of an index. */
export interface IndexFiles {
  /** The bytes of each file, by its name. */
  files: Map<string, Uint8Array>;
  /** The files that the former index has already: its name of each, by the present name. */
  taken: Map<string, string>;
}
