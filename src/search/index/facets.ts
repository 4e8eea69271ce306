import { type OpenIndex, readFacets } from '../query/read-index.ts';
import type { Document, Searched } from './documents.ts';

/** No more sources than this are offered to choose from. */
const MOST_SOURCES = 100;

/** The sources and the years that a reader may choose from: sources of several articles, the most frequent first; years, the latest first. */
export function facetNamesIn({ sources, articles }: Searched): FacetNames {
  const years = articles.flatMap(({ article }) => article.byline.published?.slice(0, 4) ?? []);
  return {
    sources: [...sources]
      .sort((a, b) => b.articles.length - a.articles.length)
      .slice(0, MOST_SOURCES)
      .map(({ name }) => name),
    years: [...new Set(years)].sort().reverse(),
  };
}

/**
 * Writes for each document which source and which year it is of: two numbers of two bytes, from 1, with 0 for none.
 */
export function encodeFacets(documents: readonly Document[], { sources, years }: FacetNames): Uint8Array {
  const view = new DataView(new ArrayBuffer(documents.length * 4));
  documents.forEach(({ source, published }, at) => {
    view.setUint16(at * 4, numberOf(source, sources));
    view.setUint16(at * 4 + 2, numberOf(published?.slice(0, 4), years));
  });
  return new Uint8Array(view.buffer);
}

/** Tells whether a document, by its number, is of the source and of the year chosen. What is not chosen is not read. */
export async function allowedBy({ source, year }: Facets, index: OpenIndex): Promise<(document: number) => boolean> {
  if (source === undefined && year === undefined) return () => true;
  const bytes = await readFacets(index);
  const { sources, years } = index.manifest;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (document) =>
    (source === undefined || view.getUint16(document * 4) === numberOf(source, sources)) &&
    (year === undefined || view.getUint16(document * 4 + 2) === numberOf(year, years));
}

function numberOf(name: string | undefined, names: readonly string[]): number {
  return name === undefined ? 0 : names.indexOf(name) + 1;
}

/** What an article may be chosen by. */
export interface Facets {
  source?: string;
  year?: string;
}

/** What there is to choose from. */
export interface FacetNames {
  sources: string[];
  years: string[];
}
