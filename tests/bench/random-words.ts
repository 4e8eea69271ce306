import type { Random } from './random.ts';

/** The 3755 characters of GB/T 2312, level 1: rows 16 to 55 of 94 cells, of which the last five are empty. */
const CHARACTERS = commonCharacters(16, 55, 3755);
const WORDS = 15_000;

/**
 * A generator of meaningless words of one to three common characters. Their frequencies follow Zipf's law, as in real
 * text: the n-th word is about n times as rare as the first. The size of an index and the similarity of articles depend
 * on that.
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
