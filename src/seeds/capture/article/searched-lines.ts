/** The shortest line that counts as said again, in characters, and the most characters around it on another line. */
const SHORTEST_REPEATED = 6;
const LONGEST_AROUND = 60;

/** How many lines away a line that says the same may be the caption of the same picture. */
const ADJACENT = 3;

/** `：`, `！`: what stands between the halves of a headline. */
const HALVES_MARK = /^[:：!！?？]/;

/** A line of a capture and the index of its part. */
export interface IndexedLine {
  index: number;
  text: string;
}

/** The lines among which the title is searched. They are searched as one text: asking each line takes ten times as long. */
export class SearchedLines {
  #lines: IndexedLine[];
  #texts: Set<string>;
  #joined: string;
  /** Where each line begins in the joined text. */
  #starts: number[] = [];

  constructor(lines: IndexedLine[]) {
    this.#lines = lines;
    this.#texts = new Set(lines.map(({ text }) => text));
    this.#joined = lines.map(({ text }) => text).join('\n');
    let start = 0;
    for (const { text } of lines) {
      this.#starts.push(start);
      start += text.length + 1;
    }
  }

  /** Whether a text is a line of its own. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** How many other lines say a line again, up to a number: at a distance, or as a part of a longer line. Captions repeat on the next line. */
  countAgain(text: string, index: number, most: number): number {
    if (text.length < SHORTEST_REPEATED) return 0;
    let count = 0;
    for (let at = this.#joined.indexOf(text); at >= 0 && count < most; ) {
      const place = this.#lineAt(at);
      const line = this.#lines[place];
      if (line && isSaidAgain(text, index, line)) count += 1;
      at = this.#joined.indexOf(text, this.#starts[place + 1] ?? this.#joined.length);
    }
    return count;
  }

  /** The place of the line that holds a character of the joined text. */
  #lineAt(at: number): number {
    let [from, to] = [0, this.#starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) from = middle;
      else to = middle;
    }
    return from;
  }
}

/** Whether another line says a text again. A headline with a second half is another title. */
function isSaidAgain(text: string, index: number, line: IndexedLine): boolean {
  if (line.index === index || line.text.length >= text.length + LONGEST_AROUND) return false;
  if (line.text.startsWith(text) && HALVES_MARK.test(line.text.slice(text.length))) return false;
  return Math.abs(line.index - index) > ADJACENT || line.text.length > text.length;
}
