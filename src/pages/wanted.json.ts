import type { APIRoute } from 'astro';
import { addressOfHeadline } from '../archive/addresses.ts';
import { thisEdition } from '../build/edition/this-edition.ts';
import { missingHeadlinesIn } from '../views/wanted.ts';

/** What the archive lacks, the most cited first, for a crawler that goes and finds it. */
export const GET: APIRoute = async () => {
  const list = missingHeadlinesIn(await thisEdition()).map(({ headline, key, url, citedBy }) => ({
    headline,
    key,
    address: addressOfHeadline(key),
    ...(url && { url }),
    citedBy,
  }));
  return Response.json({ wanted: list });
};
