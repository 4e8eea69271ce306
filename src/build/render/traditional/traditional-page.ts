import { addressOfTraditional, relativeLink } from '../../../archive/addresses.ts';
import { type Copies, toConversion } from './conversion.ts';
import { convertStyle, STYLE, toNote } from './language.ts';
import { convertScript } from './scripts.ts';
import { convertTag, isLeft } from './tags.ts';
import { tokensIn } from './tokens.ts';

/**
 * The copy of a page in traditional characters, with a note that says so. Names that conversion could harm are marked as
 * simplified; code, search results and what states a language of its own stay as they are.
 *
 * @param html a page of this site
 * @param address where it stands
 */
export function toTraditionalPage(html: string, address: string, copies: Copies): string {
  const conversion = toConversion(address, copies);
  const note = toNote(relativeLink(addressOfTraditional(address), address));
  const parts: string[] = [];
  /** The tag whose content is left as it is, and how many of its name are open in it. */
  let left: { name: string; depth: number } | undefined;
  let last = '';
  for (const token of tokensIn(html)) {
    if (token.kind === 'text') parts.push(left ? token.text : conversion.markup(token.text, last));
    else if (token.kind === 'raw')
      parts.push(
        token.name === 'style' ? convertStyle(token.text) : convertScript(token.text, token.attributes, conversion),
      );
    else if (token.kind === 'end') {
      last = '';
      if (token.name === left?.name) left = left.depth > 1 ? { ...left, depth: left.depth - 1 } : undefined;
      parts.push(token.name === 'head' ? STYLE + token.text : token.text);
    } else {
      const isOurs = !left;
      if (left) left = left.name === token.name ? { ...left, depth: left.depth + 1 } : left;
      else if (isLeft(token)) left = { name: token.name, depth: 1 };
      parts.push(convertTag(token, conversion, isOurs), token.name === 'main' ? note : '');
      last = token.name;
    }
  }
  return parts.join('');
}
