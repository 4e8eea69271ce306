import { addressOfTraditional, relativeLink } from '../../../archive/addresses.ts';
import { attributeOf, type Token, tokenize } from '../../../views/html-tokens.ts';
import { type Copies, toConversion } from './conversion.ts';
import { convertStyle, STYLE, toNote } from './language.ts';
import { convertScript } from './scripts.ts';
import { convertTag, isKept } from './tags.ts';
import { toTextRuns } from './text-runs.ts';

/**
 * The copy of a page in traditional characters, with a note that says so. Names that conversion could harm are marked as
 * simplified; code and what states a language of its own stay as they are.
 *
 * @param html a page of this site
 * @param address where it stands
 */
export function toTraditionalPage(html: string, address: string, copies: Copies): string {
  const conversion = toConversion(address, copies);
  const note = toNote(relativeLink(addressOfTraditional(address), address));
  const parts: string[] = [];
  /** The element whose content stays as it is, and how many elements of its name are open in it. */
  let kept: { name: string; depth: number } | undefined;
  let last = '';
  for (const run of toTextRuns(tokenize(html))) {
    const [token] = run;
    if (!token) continue;
    const source = html.slice(token.start, run.at(-1)?.end);
    if (run.length > 1 || token.kind === 'text') {
      parts.push(kept ? source : convertText(html, run, (pieces) => conversion.markup(pieces, last)));
    } else if (token.kind === 'raw')
      parts.push(
        token.of.name === 'style'
          ? convertStyle(source)
          : convertScript(source, attributeOf(token.of, 'type'), conversion),
      );
    else if (token.kind === 'end') {
      last = '';
      if (token.name === kept?.name) kept = kept.depth > 1 ? { ...kept, depth: kept.depth - 1 } : undefined;
      parts.push(token.name === 'head' ? STYLE + source : source);
    } else if (token.kind === 'other') parts.push(source);
    else {
      const isConverted = !kept;
      if (kept) kept = kept.name === token.name ? { ...kept, depth: kept.depth + 1 } : kept;
      else if (isKept(html, token)) kept = { name: token.name, depth: 1 };
      parts.push(convertTag(html, token, conversion, isConverted), token.name === 'main' ? note : '');
      last = token.name;
    }
  }
  return parts.join('');
}

/** Converts a text as a whole, since the words around it may decide a character, and puts the elements in it back. */
function convertText(html: string, run: readonly Token[], convert: (pieces: string[]) => string[]): string {
  const sources = run.map(({ start, end }) => html.slice(start, end));
  const texts = convert(sources.filter((_, at) => run[at]?.kind === 'text')).values();
  return sources.map((source, at) => (run[at]?.kind === 'text' ? texts.next().value : source)).join('');
}
