import { KINDS } from '../../search/format/document.ts';
import type { Choice } from '../../search/query/search.ts';

/** What the address of the search page asks for: `search.html?q=…&kind=article&source=…&year=2023`. */
export function questionIn(address: string): Question {
  const parameters = new URL(address).searchParams;
  const kind = KINDS.find((each) => each === parameters.get('kind'));
  const [source, year] = [parameters.get('source'), parameters.get('year')];
  return {
    query: parameters.get('q') ?? '',
    choice: { ...(kind && { kind }), ...(source && { source }), ...(year && { year }) },
  };
}

/** The address that asks for it, from the search page: its query, or its bare name if nothing is asked. */
export function addressFor({ query, choice }: Question): string {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...choice });
  return parameters.size === 0 ? 'search.html' : `?${parameters}`;
}

/** What a reader asks. */
export interface Question {
  query: string;
  choice: Choice;
}
