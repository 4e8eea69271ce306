/** A seed that is not published, and why. */
export interface Refusal {
  /** The seed's name, as in `seeds/x.txt`. */
  file: string;
  problems: Problem[];
}

/** One thing to correct. */
export interface Problem {
  /** From 1; absent if the problem concerns the whole file. */
  line?: number;
  /** Whether it concerns the file of corrections beside the seed. */
  isInCorrections?: boolean;
  /** Whole sentences: what is wrong, then what to do. */
  message: string;
}

/** The refusals of a seed: the problems of its file of corrections stand under the name of that file. */
export function toRefusals({ shownAs, corrections }: RefusedSeed, problems: readonly Problem[]): Refusal[] {
  const [inSeed, inCorrections] = [false, true].map((wanted) =>
    problems
      .filter(({ isInCorrections = false }) => isInCorrections === wanted)
      .map(({ isInCorrections: _, ...problem }) => problem),
  );
  return [
    ...(inSeed?.length ? [{ file: shownAs, problems: inSeed }] : []),
    ...(inCorrections?.length ? [{ file: corrections?.shownAs ?? shownAs, problems: inCorrections }] : []),
  ];
}

/** The names of a seed and of its file of corrections, as messages show them. */
interface RefusedSeed {
  shownAs: string;
  corrections?: { shownAs: string };
}

/** A problem with its place: `seeds/x.txt:3: Expected …`. */
export function toLine(file: string, { line, message }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${message}`;
}
