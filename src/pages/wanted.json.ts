import type { APIRoute } from 'astro';
import { thisEdition } from '../edition.ts';
import { addressOfHeadline } from '../news/addresses.ts';

/** What the archive lacks, the most cited first, for a crawler that goes and finds it. */
export const GET: APIRoute = async () => {
  const { wanted } = await thisEdition();
  const list = wanted.map(({ headline, key, citedBy }) => ({
    headline,
    key,
    address: addressOfHeadline(key),
    citedBy,
  }));
  return Response.json({ wanted: list });
};
