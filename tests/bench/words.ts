import type { Random } from './random.ts';

/** Characters of GB/T 2312, level one: rows 16 to 55 of 94 cells. It ends five cells before its last row does. */
const CHARACTERS = commonCharacters(16, 55, 3755);
const WORDS = 15_000;

/**
 * A source of invented words of one to three common characters. None means anything, but they come as often as words of a
 * real text do (the n-th about n times as rarely as the first: Zipf's law), which is what an index or a list of similar
 * articles is measured by.
 */
export function createWords(random: Random): () => string {
  const words = Array.from({ length: WORDS }, (_, rank) =>
    Array.from(
      { length: rank < 60 ? 1 : 2 + (random(4) === 0 ? 1 : 0) },
      () => CHARACTERS[random(CHARACTERS.length)],
    ).join(''),
  );
  return () => words[Math.floor(WORDS ** (random(1_000_000) / 1_000_000)) - 1] ?? '';
}

function commonCharacters(first: number, last: number, count: number): string[] {
  const bytes: number[] = [];
  for (let row = first; row <= last; row += 1)
    for (let cell = 1; cell <= 94; cell += 1) bytes.push(row + 160, cell + 160);
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))].slice(0, count);
}
