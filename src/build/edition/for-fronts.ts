import { CARD_FILE } from '../../archive/addresses.ts';
import { toCard } from '../../archive/sisters/to-card.ts';
import { MANIFEST_FILE } from '../../search/format/joint-manifest.ts';
import { statedEditions } from '../sisters/these-sisters.ts';
import { publisher } from '../this-publisher.ts';
import { thisManifest } from './search-manifest.ts';
import { thisEdition } from './this-edition.ts';

/**
 * What the front of several editions needs of this one, as objects by address: what it shows, and the manifest of the search index
 * at an address that stays. None for a paper of one edition, and for a front.
 */
export async function filesForFronts(): Promise<Map<string, object>> {
  const edition = await thisEdition();
  if (statedEditions().length === 0 || edition.front) return new Map();
  return new Map<string, object>([
    [CARD_FILE, toCard(edition, publisher.name)],
    [MANIFEST_FILE, await thisManifest()],
  ]);
}
