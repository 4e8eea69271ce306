import type { Document } from './document.ts';

/** The bytes of one document: two for the number of its source, two for the number of its year. */
const ENTRY_BYTES = 4;
const YEAR_OFFSET = 2;

/**
 * Encodes the source and the year of each document as their numbers in `FacetNames`, counted from 1. 0 means that the
 * document has none.
 */
export function encodeFacets(documents: readonly Document[], { sources, years }: FacetNames): Uint8Array {
  const view = new DataView(new ArrayBuffer(documents.length * ENTRY_BYTES));
  documents.forEach(({ source, published }, at) => {
    view.setUint16(at * ENTRY_BYTES, numberOf(source, sources));
    view.setUint16(at * ENTRY_BYTES + YEAR_OFFSET, numberOf(published?.slice(0, 4), years));
  });
  return new Uint8Array(view.buffer);
}

/**
 * Makes a filter from encoded facets. The filter takes the number of a document, and is true for documents of the
 * chosen source and year. It is false for all documents if a reader cannot choose that source or year.
 */
export function toFacetFilter(
  bytes: Uint8Array,
  { source, year }: Facets,
  { sources, years }: FacetNames,
): (document: number) => boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isChosen = (name: string | undefined, names: readonly string[], at: number) =>
    name === undefined || (names.includes(name) && view.getUint16(at) === numberOf(name, names));
  return (document) =>
    isChosen(source, sources, document * ENTRY_BYTES) && isChosen(year, years, document * ENTRY_BYTES + YEAR_OFFSET);
}

function numberOf(name: string | undefined, names: readonly string[]): number {
  return name === undefined ? 0 : names.indexOf(name) + 1;
}

/** The source and the year that a reader chose, if any. */
export interface Facets {
  source?: string;
  year?: string;
}

/** The sources and years that a reader can choose from. */
export interface FacetNames {
  sources: string[];
  years: string[];
}
