import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Article } from './news/article.ts';
import { decodeTerms, type Terms } from './news/terms.ts';

/** Where each text stands in the two files that hold all of them, one after the other. */
const PLACES = 'texts.json';
const FILES = { body: 'bodies.bin', terms: 'terms.bin' };

/**
 * Opens the texts that a load kept, each by the id of its article. The collection holds all else of an article: with the
 * texts in it, every build would read, write and hold each of them several times over.
 *
 * @param folder where they are kept; one without texts has none
 */
export function openTexts(folder: string): Texts {
  const file = join(folder, PLACES);
  const kept: Kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { reader: '', places: {} };
  const places = new Map(Object.entries(kept.places));
  const files: Partial<Record<Part, Buffer>> = {};
  const bytesOf = (part: Part, id: string) => {
    const place = places.get(id);
    if (!place) throw new Error(`No text is kept of the article ${id}. Please report it.`);
    files[part] ??= readFileSync(join(folder, FILES[part]));
    const [at, length] = place[part];
    return files[part].subarray(at, at + length);
  };
  return {
    reader: kept.reader,
    digests: new Map([...places].map(([id, { digest }]) => [id, digest])),
    stampOf: (id) => places.get(id)?.stamp,
    bytesOf,
    bodyOf: (id) => JSON.parse(bytesOf('body', id).toString()),
    termsOf: (id) => decodeTerms(bytesOf('terms', id)),
  };
}

/**
 * Begins to keep texts anew. They take the place of the former ones when `close` is called.
 *
 * @param reader says by which program they are read
 */
export function keepTexts(folder: string, reader: string): TextsToKeep {
  mkdirSync(folder, { recursive: true });
  const parts = Object.entries(FILES).map(([part, name]) => {
    const fresh = join(folder, `${name}.new`);
    return { part: part as Part, name, fresh, file: openSync(fresh, 'w'), at: 0 };
  });
  const places: Record<string, Place> = {};
  return {
    add(id, { digest, stamp }, text) {
      const place: Place = { digest, ...(stamp && { stamp }), body: [0, 0], terms: [0, 0] };
      for (const each of parts) {
        const bytes = text[each.part];
        writeSync(each.file, bytes);
        place[each.part] = [each.at, bytes.length];
        each.at += bytes.length;
      }
      places[id] = place;
    },
    close() {
      for (const { file, fresh, name } of parts) {
        closeSync(file);
        renameSync(fresh, join(folder, name));
      }
      writeFileSync(join(folder, PLACES), JSON.stringify({ reader, places } satisfies Kept));
    },
  };
}

/** Texts that were kept. What is asked of an article that has none throws. */
export interface Texts {
  /** By which program they were read. */
  reader: string;
  /** By id: what each text was made of. */
  digests: ReadonlyMap<string, string>;
  /** The stamp of the seed that an article was read from, if it had one. */
  stampOf: (id: string) => string | undefined;
  /** As they were handed in. */
  bytesOf: (part: Part, id: string) => Uint8Array;
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
  places: Record<string, Place>;
}
