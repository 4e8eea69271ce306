import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../archive/article.ts';
import { decodeTerms, type Terms } from '../../archive/similar/article-terms.ts';

/** Where each text stands in the two files that hold all of them, among texts that are gone. */
const PLACES = 'texts.json';
/** Two generations of files: a load writes the one that is not in use, so that a load that is killed harms nothing. */
const FILES = { body: ['bodies-0.bin', 'bodies-1.bin'], terms: ['terms-0.bin', 'terms-1.bin'] } as const;
const PARTS = ['body', 'terms'] as const;

/** Of a file's bytes, what part may be of texts that are gone before those that are left are moved together. */
const MOST_WASTE = 0.5;

/**
 * Opens the texts that a load kept, each by the id of its article. The collection holds all else of an article: with the
 * texts in it, every build would read, write and hold each of them several times over.
 *
 * @param folder where they are kept; one without texts has none
 * @param reader by which program they must have been read, if not by any
 */
export function openTexts(folder: string, reader?: string): Texts {
  const { generation, places, readBy } = readKept(folder, reader);
  const files: Partial<Record<Part, number>> = {};
  const placeOf = (id: string): Place => {
    const place = places.get(id);
    if (!place) throw new Error(`No text is kept of the article ${id}. Please report it.`);
    return place;
  };
  const bytesOf = (part: Part, id: string) => {
    files[part] ??= openSync(join(folder, FILES[part][generation]), 'r');
    const [at, length] = placeOf(id)[part];
    const bytes = Buffer.alloc(length);
    readSync(files[part], bytes, 0, length, at);
    return bytes;
  };
  return {
    generation,
    reader: readBy,
    digests: new Map([...places].map(([id, { digest }]) => [id, digest])),
    digestOf: (id) => placeOf(id).digest,
    stampOf: (id) => places.get(id)?.stamp,
    placeOf,
    textOf: (id) => ({ body: bytesOf('body', id), terms: bytesOf('terms', id) }),
    bodyOf: (id) => JSON.parse(bytesOf('body', id).toString()),
    termsOf: (id) => decodeTerms(bytesOf('terms', id)),
  };
}

/**
 * Begins to keep texts anew. They take the place of the former ones when `close` is called.
 *
 * @param reader says by which program they are read
 */
export function keepTexts(folder: string, reader: string, former: Texts): TextsToKeep {
  mkdirSync(folder, { recursive: true });
  const generation = former.generation === 0 ? 1 : 0;
  const places: Kept['places'] = [];
  const isCopied = wasteOf(folder, former) <= MOST_WASTE;
  const parts = PARTS.map((part) => {
    const path = join(folder, FILES[part][generation]);
    if (isCopied) copyFileSync(join(folder, FILES[part][former.generation]), path);
    const file = openSync(path, isCopied ? 'a' : 'w');
    return { part, file, at: fstatSync(file).size };
  });
  const add: TextsToKeep['add'] = (id, { digest, stamp }, text) => {
    const place: Place = { digest, ...(stamp && { stamp }), body: [0, 0], terms: [0, 0] };
    for (const each of parts) {
      const bytes = text[each.part];
      writeSync(each.file, bytes);
      place[each.part] = [each.at, bytes.length];
      each.at += bytes.length;
    }
    places.push([id, place]);
  };
  return {
    add,
    addAgain(id, { digest, stamp }) {
      if (!isCopied) return add(id, { digest, stamp }, former.textOf(id));
      const { body, terms } = former.placeOf(id);
      places.push([id, { digest, ...(stamp && { stamp }), body, terms }]);
    },
    close() {
      for (const { file } of parts) closeSync(file);
      const fresh = join(folder, `${PLACES}.new`);
      writeFileSync(fresh, JSON.stringify({ reader, generation, places } satisfies Kept));
      renameSync(fresh, join(folder, PLACES));
      for (const part of PARTS) rmSync(join(folder, FILES[part][former.generation]), { force: true });
    },
  };
}

/** What part of a folder's texts is of articles that are gone or have another text now; of no texts, all. */
function wasteOf(folder: string, { generation, digests, placeOf }: Texts): number {
  const size = statSync(join(folder, FILES.body[generation]), { throwIfNoEntry: false })?.size;
  const used = [...digests.keys()].reduce((sum, id) => sum + placeOf(id).body[1], 0);
  return size ? 1 - used / size : 1;
}

function readKept(folder: string, reader: string | undefined) {
  const file = join(folder, PLACES);
  const kept: Kept | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!kept || (reader !== undefined && kept.reader !== reader))
    return { generation: 1 as const, places: new Map<string, Place>(), readBy: '' };
  return { generation: kept.generation, places: new Map(kept.places), readBy: kept.reader };
}

/** Texts that were kept. What is asked of an article that has none throws. */
export interface Texts {
  generation: Generation;
  /** Says by which program they were read. */
  reader: string;
  /** By id: what each text was made of. */
  digests: ReadonlyMap<string, string>;
  /** What an article's text was made of. */
  digestOf: (id: string) => string;
  /** The stamp of the seed that an article was read from, if it had one. */
  stampOf: (id: string) => string | undefined;
  /** Where an article's text stands in the files of this generation. */
  placeOf: (id: string) => Place;
  /** As it was handed in. */
  textOf: (id: string) => KeptText;
  bodyOf: (id: string) => Article['body'];
  termsOf: (id: string) => Terms;
}

/** Where texts are handed in. */
export interface TextsToKeep {
  add: (id: string, source: Source, text: KeptText) => void;
  /** Keeps the former text of an article. Throws if it has none. */
  addAgain: (id: string, source: Source) => void;
  close: () => void;
}

/** An article's body, as JSON in UTF-8, and its terms, as `encodeTerms` writes them. */
export type KeptText = Record<Part, Uint8Array>;

type Part = keyof typeof FILES;

type Generation = 0 | 1;

/** What a text was made of. */
interface Source {
  digest: string;
  /** Of the seed: see `stampOf` in `seeds.ts`. */
  stamp?: string | undefined;
}

/** Where the bytes of each part begin, and how many there are. */
type Place = Source & Record<Part, [number, number]>;

interface Kept {
  reader: string;
  generation: Generation;
  places: [id: string, place: Place][];
}
