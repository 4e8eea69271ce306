/** A tag with its attributes, of which a value may hold `>`. */
const TAG = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
/** Tags whose content is no markup. */
const RAW = new Set(['script', 'style']);

/**
 * Cuts a page of this site into its tags and what stands between them; joined, they are the page. It takes one look at each
 * character and keeps nothing: a tree of every page took four times as long as converting its text.
 */
export function* tokensIn(html: string): Generator<Token> {
  const tag = new RegExp(TAG);
  let rest = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [text, closing, spelling = '', attributes = ''] = match;
    const name = spelling.toLowerCase();
    if (match.index > rest) yield { kind: 'text', text: html.slice(rest, match.index) };
    rest = match.index + text.length;
    if (closing) yield { kind: 'end', text, name };
    else yield { kind: 'start', text, name, attributes };
    if (closing || !RAW.has(name)) continue;
    const end = html.indexOf(`</${spelling}`, rest);
    yield { kind: 'raw', text: html.slice(rest, end), name, attributes };
    rest = end;
    tag.lastIndex = end;
  }
  if (rest < html.length) yield { kind: 'text', text: html.slice(rest) };
}

/** A piece of a page, with its own markup. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'end'; text: string; name: string }
  | Start
  | { kind: 'raw'; text: string; name: string; attributes: string };

/** A tag that opens, with all between its name and its end. */
export interface Start {
  kind: 'start';
  text: string;
  name: string;
  attributes: string;
}
