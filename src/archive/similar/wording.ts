/** A passage, in letters and digits: so many are the same in two texts only where one quotes or copies. */
const PASSAGE_LENGTH = 8;
/** One passage in so many is kept, by its hash, so that two texts keep the same ones. */
const KEPT_OF = 4;
/** Of a longer text only the beginning is compared, in letters and digits. */
const LONGEST_TEXT = 8000;
/** A passage that more texts of an archive have is a phrase of the trade, or the form of a notice. */
const MOST_TEXTS = 30;
/** Of fewer passages nothing can be said. */
const FEWEST_PASSAGES = 8;
const NO_LETTERS_OR_DIGITS = /[^\p{L}\p{N}]+/gu;

/**
 * The passages of a text, as the sorted 32-bit hashes of a sample. A passage begins at every letter or digit; marks and
 * spaces do not count.
 */
export function passagesOf(text: string): Int32Array {
  const letters = text.replace(NO_LETTERS_OR_DIGITS, '').slice(0, LONGEST_TEXT);
  const hashes = new Set<number>();
  for (let at = 0; at + PASSAGE_LENGTH <= letters.length; at += 1) {
    const hash = hashOf(letters, at);
    if (hash % KEPT_OF === 0) hashes.add(hash);
  }
  return Int32Array.from(hashes).sort();
}

/**
 * Finds the passages that many texts have.
 *
 * @param texts the passages of each text
 */
export function commonPassages(texts: readonly Int32Array[]): Set<number> {
  const all = new Int32Array(texts.reduce((length, passages) => length + passages.length, 0));
  let end = 0;
  for (const passages of texts) {
    all.set(passages, end);
    end += passages.length;
  }
  all.sort();
  const common = new Set<number>();
  for (let at = MOST_TEXTS; at < all.length; at += 1) {
    const passage = all[at] ?? 0;
    if (passage === all[at - MOST_TEXTS]) common.add(passage);
  }
  return common;
}

/** The passages of a text but for those that do not count. */
export function withoutCommon(passages: Int32Array, common: ReadonlySet<number>): Int32Array {
  return common.size > 0 ? passages.filter((passage) => !common.has(passage)) : passages;
}

/** How much of the shorter one of two texts stands word for word in the other one, from 0 to 1. Takes the passages that count. */
export function sharedWording(one: Int32Array, other: Int32Array): number {
  const fewer = Math.min(one.length, other.length);
  if (fewer < FEWEST_PASSAGES) return 0;
  let shared = 0;
  for (let at = 0, otherAt = 0; at < one.length && otherAt < other.length; ) {
    const [passage = 0, otherPassage = 0] = [one[at], other[otherAt]];
    if (passage === otherPassage) shared += 1;
    if (passage <= otherPassage) at += 1;
    if (otherPassage <= passage) otherAt += 1;
  }
  return shared / fewer;
}

/** The 32-bit FNV-1a hash of a passage, over UTF-16 code units, with its bits mixed: the lowest ones alone decide what is kept. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c_9dc5;
  for (let at = start; at < start + PASSAGE_LENGTH; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
