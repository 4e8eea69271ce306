import type { APIRoute } from 'astro';
import { thisEdition } from '../edition.ts';
import { addressOfHeadline } from '../news/addresses.ts';
import { lacking } from '../views/headline.ts';

/** What the archive lacks, the most cited first, for a crawler that goes and finds it. */
export const GET: APIRoute = async () => {
  const list = lacking(await thisEdition()).map(({ headline, key, citedBy }) => ({
    headline,
    key,
    address: addressOfHeadline(key),
    citedBy,
  }));
  return Response.json({ wanted: list });
};
