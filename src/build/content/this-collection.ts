import { compare } from '../../archive/order.ts';
import { received } from '../handover.ts';

/** What a build gives Astro in the place of its file of all entries: those of the loader, by collection and id. */
export default new Map([['articles', new Map([...received('entries')].sort(([a], [b]) => compare(a, b)))]]);
