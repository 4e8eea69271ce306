import { KINDS } from '../../search/format/document.ts';
import type { Choice } from '../../search/query/search.ts';

/** Parses the address of the search page: `search.html?q=…&kind=article&source=…&year=2023`. */
export function questionIn(address: string): Question {
  const parameters = new URL(address).searchParams;
  const kind = KINDS.find((each) => each === parameters.get('kind'));
  const [source, year] = [parameters.get('source'), parameters.get('year')];
  return {
    query: parameters.get('q') ?? '',
    choice: { ...(kind && { kind }), ...(source && { source }), ...(year && { year }) },
  };
}

/** The address of a question, relative to the search page: `?q=…`, or `search.html` for an empty question. */
export function addressFor({ query, choice }: Question): string {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...choice });
  return parameters.size === 0 ? 'search.html' : `?${parameters}`;
}

/** A reader's query and filters. */
export interface Question {
  query: string;
  choice: Choice;
}
