import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Article } from './news/article.ts';
import { decodeTerms, type Terms } from './news/terms.ts';

/** Where each text stands in the two files that hold all of them, one after the other. */
const PLACES = 'texts.json';
/** Two generations of files: a load writes the one that is not in use, so that a load that is killed harms nothing. */
const FILES = { body: ['bodies-0.bin', 'bodies-1.bin'], terms: ['terms-0.bin', 'terms-1.bin'] } as const;
const PARTS = ['body', 'terms'] as const;

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
  const parts = PARTS.map((part) => ({ part, file: openSync(join(folder, FILES[part][generation]), 'w'), at: 0 }));
  const places: Kept['places'] = [];
  return {
    add(id, { digest, stamp }, text) {
      const place: Place = { digest, ...(stamp && { stamp }), body: [0, 0], terms: [0, 0] };
      for (const each of parts) {
        const bytes = text[each.part];
        writeSync(each.file, bytes);
        place[each.part] = [each.at, bytes.length];
        each.at += bytes.length;
      }
      places.push([id, place]);
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
  /** As it was handed in. */
  textOf: (id: string) => KeptText;
  bodyOf: (id: string) => Article['body'];
  termsOf: (id: string) => Terms;
}

/** Where texts are handed in. */
export interface TextsToKeep {
  add: (id: string, source: Source, text: KeptText) => void;
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
