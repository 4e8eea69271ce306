import { keepLikeness } from '../likeness.ts';
import { similarIn } from '../news/similar.ts';

/** Finds which articles are like which, of all texts in a folder, and keeps it there. */
export default function liken({ folder, most }: { folder: string; most: number }): void {
  keepLikeness(folder, (texts) => similarIn(texts, most));
}
