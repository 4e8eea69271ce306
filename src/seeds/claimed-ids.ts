import type { Article } from '../archive/article.ts';
import { formerIdsOf } from '../archive/former-ids.ts';
import type { Refusal } from './refusal.ts';

/**
 * Finds the articles that claim the address of another one: one that it has, or one that it had and has claimed before.
 *
 * @param claims in the order of the files
 * @returns a refusal for each article at fault, by its id
 */
export function clashesIn(claims: readonly Claim[]): { id: string; refusal: Refusal }[] {
  const present = new Map(claims.map((claim) => [claim.id.toLowerCase(), claim]));
  const claimed = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const messages = formerIdsOf(claim).flatMap((former) => {
      const [owner, other] = [present.get(former.toLowerCase()), claimed.get(former.toLowerCase())];
      if (!owner && !other) claimed.set(former.toLowerCase(), claim);
      return owner ? toTaken(former, owner) : other ? toClaimedTwice(former, other) : [];
    });
    const refusal = { file: claim.shownAs, problems: messages.map((message) => ({ message })) };
    return messages.length > 0 ? [{ id: claim.id, refusal }] : [];
  });
}

function toTaken(former: string, { shownAs }: Claim): string {
  return `formerly: news/${former}.html is the address of ${shownAs} today. Remove ${former} from formerly, or rename that file.`;
}

function toClaimedTwice(former: string, { shownAs }: Claim): string {
  return `formerly: ${shownAs} claims the former address news/${former}.html, too. Leave it with the article that had it.`;
}

/** An article's present and former ids, and its seed as messages show it. */
export interface Claim extends Pick<Article, 'id' | 'formerly'> {
  shownAs: string;
}
