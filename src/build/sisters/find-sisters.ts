import { TITLES_FILE } from '../../archive/addresses.ts';
import { type Titles, titlesSchema } from '../../archive/sisters/format.ts';
import { type OwnPlace, type Place, toPlace } from '../site-place.ts';

/**
 * Finds the other editions of the paper. One that cannot be used is left out, with one sentence that says why.
 *
 * @param stated folders of sites, and addresses on the web; this edition itself may be among them
 */
export async function findSisters(stated: readonly string[], own: OwnPlace): Promise<FoundSisters> {
  const places = stated.map((place) => toPlace(place, own));
  const others = places.filter(({ base }) => base !== '');
  const found = await Promise.all(others.map(async (place) => ({ place, ...(await readTitles(place)) })));
  return {
    sisters: found.flatMap(({ place: { base, read }, titles }) => (titles ? { base, titles, read } : [])),
    problems: found.flatMap(({ place, problem }) => (problem ? `${place.name} is left out: ${problem}` : [])),
  };
}

async function readTitles({ read }: Place): Promise<{ titles?: Titles; problem?: string }> {
  try {
    const bytes = await read(TITLES_FILE);
    if (bytes === undefined) return { problem: `it has no ${TITLES_FILE}. Build it, or run npm run titles for it.` };
    const { data } = titlesSchema.safeParse(JSON.parse(bytes.toString()));
    return data
      ? { titles: data }
      : { problem: `its ${TITLES_FILE} is of another version. Build both with one version.` };
  } catch (error) {
    return { problem: `${(error as Error).message}. Check it, then build again.` };
  }
}

/** Another edition of the paper. */
export interface Sister extends Omit<Place, 'name'> {
  titles: Titles;
  /** What a front shows and searches of it, as it stands in its files. */
  shown?: string;
}

export interface FoundSisters {
  sisters: Sister[];
  problems: string[];
}
