import { QuoteType, Tokenizer } from 'htmlparser2';

/** Elements whose text is no markup, and is no text for readers. */
const RAW = new Set(['script', 'style']);

/** Elements without an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Cuts HTML into tokens, which joined are the HTML. Only the tokenizer of the HTML standard tells a tag from what looks like
 * one in an attribute, a comment, a script or a title.
 *
 * @example tokenize('<p class="a">一</p>') // start tag p, text 一, end tag p
 */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  let tag: StartTag | undefined;
  let attribute: Attribute | undefined;
  /** The raw element whose text is read. */
  let raw: StartTag | undefined;
  const restAt = () => tokens.at(-1)?.end ?? 0;
  const add = (kind: 'text' | 'other', end: number) => {
    const last = tokens.at(-1);
    if (last?.kind === kind) last.end = end;
    else tokens.push({ kind, start: restAt(), end });
  };
  const closeTag = (end: number) => {
    if (!tag) return;
    if (restAt() < tag.start) add('text', tag.start);
    tokens.push({ ...tag, end: end + 1 });
    raw = RAW.has(tag.name) ? tag : undefined;
    tag = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = { kind: 'start', name: html.slice(start, end).toLowerCase(), attributes: [], start: start - 1, end };
      },
      onattribname(start, end) {
        attribute = { name: html.slice(start, end).toLowerCase(), value: '', start, end };
      },
      onattribdata(start, end) {
        if (attribute) attribute.value += html.slice(start, end);
      },
      onattribend(quote, end) {
        if (!attribute) return;
        // The end of an attribute without a value is known by what follows it.
        tag?.attributes.push(quote === QuoteType.NoValue ? attribute : { ...attribute, end });
        attribute = undefined;
      },
      onopentagend: closeTag,
      onselfclosingtag: closeTag,
      onclosetag(start, end) {
        raw = undefined;
        if (restAt() < start - 2) add('text', start - 2);
        const close = html.indexOf('>', end) + 1 || html.length;
        tokens.push({ kind: 'end', name: html.slice(start, end).toLowerCase(), start: start - 2, end: close });
      },
      ontext(start, end) {
        const last = tokens.at(-1);
        if (!raw) add('text', end);
        else if (last?.kind === 'raw') last.end = end;
        else tokens.push({ kind: 'raw', start, end, of: raw });
      },
      oncomment: (_start, end) => add('other', end + 1),
      oncdata: (_start, end) => add('other', end + 1),
      ondeclaration: (_start, end) => add('other', end + 1),
      onprocessinginstruction: (_start, end) => add('other', end + 1),
      onattribentity: () => undefined,
      ontextentity: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  if (restAt() < html.length) add('text', html.length);
  return tokens;
}

/**
 * The source of a tag with other attributes.
 *
 * @param map gives the new source of an attribute: `name="value"`; undefined removes it
 */
export function mapAttributes(
  html: string,
  { name, start, end, attributes }: StartTag,
  map: (attribute: Attribute, source: string) => string | undefined,
): string {
  let rest = start + '<'.length + name.length;
  let mapped = html.slice(start, rest);
  for (const attribute of attributes) {
    const source = html.slice(attribute.start, attribute.end);
    const changed = map(attribute, source);
    if (changed !== undefined) mapped += html.slice(rest, attribute.start) + changed;
    rest = attribute.end;
  }
  return mapped + html.slice(rest, end);
}

/** Whether a tag opens no element: it has no end tag, or ends itself, as in SVG. */
export function isVoid(html: string, { name, end }: StartTag): boolean {
  return VOID.test(name) || html.startsWith('/>', end - '/>'.length);
}

/** The value of an attribute of a tag, as it is written; undefined if the tag has none. */
export function attributeOf({ attributes }: StartTag, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** A piece of HTML, by where it starts and ends. */
export type Token =
  | { kind: 'text'; start: number; end: number }
  /** A comment, a declaration or the like. */
  | { kind: 'other'; start: number; end: number }
  /** The text of a script or style. */
  | { kind: 'raw'; start: number; end: number; of: StartTag }
  | StartTag
  | { kind: 'end'; name: string; start: number; end: number };

/** A tag that opens an element. */
export interface StartTag {
  kind: 'start';
  /** In small letters. */
  name: string;
  attributes: Attribute[];
  start: number;
  end: number;
}

/** An attribute in a tag. */
export interface Attribute {
  /** In small letters. */
  name: string;
  /** As it is written, without quotes; empty if there is none. */
  value: string;
  start: number;
  end: number;
}
