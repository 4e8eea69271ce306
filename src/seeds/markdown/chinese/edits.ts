/** A replacement in a text. */
export interface Edit {
  start: number;
  /** The offset behind the replaced text. */
  end: number;
  text: string;
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [edited, copied] = ['', 0];
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    edited += text.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return edited + text.slice(copied);
}
