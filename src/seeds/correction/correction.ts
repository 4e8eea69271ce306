import type { Corrected } from '../../archive/corrected.ts';
import type { Fields, ParsedFields } from '../markdown/front-matter.ts';

/** Lines of a capture, from 1, and what they are. */
export type LineCorrection = Corrected['lines'][number];

/** What lines of a capture are corrected to. */
export type LineRole = LineCorrection['as'];

/** What a publisher states beside a capture. */
export interface Correction {
  /** Fields of the article: null for one that is to be left out. The schema has not judged them. */
  fields: Fields;
  /** In the order of the lines; no line stands in two of them. */
  lines: LineCorrection[];
  /** The pictures that are left out, counted from 1. */
  pictures: number[];
  /** Why, for readers. */
  note?: string;
  /** The hash of the text whose lines are meant: see `hashText`. */
  textHash?: string;
  lineOf: ParsedFields['lineOf'];
}
