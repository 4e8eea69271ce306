/** Where a mark begins and ends in its line, in code units. */
export interface Mark {
  from: number;
  to: number;
  /** Whether the text behind it begins a new paragraph. */
  isBreak?: boolean;
}
