import { attributeOf, type StartTag, tokenize } from '../../views/html-tokens.ts';
import { OWN, type PageSources, toHashSource, toPagePolicy } from './policy.ts';
import { moveStyleAttributes } from './style-attributes.ts';

const POLICY_META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const HEAD_END = '</head>';
/** What makes it worth to read a body: most have neither styles nor media. */
const STYLED = /\sstyle=|<style/i;
const PLAYED = /<(?:audio|video)\b/i;

/**
 * Adds to a page its Content Security Policy, right behind its charset. Its styles become one element, style attributes
 * included, so that one hash names them. Only scripts of the head may run: one that came into the body with a seed's text
 * does not. A page that has its policy already stays as it is.
 *
 * @throws if the page has no head that begins with a charset: it would go without a policy
 */
export function addPolicy(html: string): { page: string; sources: PageSources } {
  const known = findSources(html);
  if (known) return { page: html, sources: known };
  const { start, end } = findHead(html);
  const { html: body, rules } = STYLED.test(html.slice(end))
    ? moveStyleAttributes(html.slice(end))
    : { html: html.slice(end), rules: '' };
  const head = mergeStyles(html.slice(start, end), rules);
  const sources = sourcesIn(head, body);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${toPagePolicy(sources)}">`;
  return { page: `${html.slice(0, start)}${policy}${head}${body}`, sources };
}

/** A page as it was before it got a policy, but for its styles, which stay in one element. */
export function removePolicy(html: string): string {
  return html.replace(POLICY_META, '');
}

/** The sources that the policy of a page names; undefined if it has none. */
export function findSources(html: string): PageSources | undefined {
  const [, policy] = POLICY_META.exec(html.slice(0, html.indexOf(HEAD_END))) ?? [];
  if (policy === undefined) return undefined;
  const sourcesOf = (directive: string) =>
    policy
      .split(';')
      .find((each) => each.startsWith(`${directive} `))
      ?.split(' ')
      .slice(1) ?? [];
  const hashesOf = (directive: string) => sourcesOf(directive).filter((source) => source.startsWith("'sha256-"));
  return { scripts: hashesOf('script-src'), styles: hashesOf('style-src'), media: sourcesOf('media-src') };
}

/** Where the head of a page goes on behind its charset, and where it ends. */
function findHead(html: string): { start: number; end: number } {
  const end = html.indexOf(HEAD_END);
  const tags = tokenize(html.slice(0, Math.max(0, end))).filter((token) => token.kind === 'start');
  const charset = tags[tags.findIndex(({ name }) => name === 'head') + 1];
  if (end === -1 || charset?.name !== 'meta' || attributeOf(charset, 'charset') === undefined)
    throw new Error(
      `A page cannot have a Content Security Policy, since its head does not begin with <meta charset>: ${html.slice(0, 100)}… Correct Page.astro.`,
    );
  return { start: charset.end, end };
}

function sourcesIn(head: string, body: string): PageSources {
  const inHead = elementsIn(head);
  const inBody = STYLED.test(body) ? elementsIn(body) : [];
  const styles = [...inHead, ...inBody].filter(({ tag }) => tag.name === 'style');
  return {
    scripts: toSources(inHead.filter(({ tag }) => tag.name === 'script' && !isData(tag))),
    styles: toSources(styles),
    media: PLAYED.test(body) ? [OWN] : [],
  };
}

function toSources(elements: readonly InlineElement[]): string[] {
  return [...new Set(elements.map(({ text }) => toHashSource(text)))];
}

/** A head with all its styles and the given rules in one element, where its last style stood. */
function mergeStyles(head: string, rules: string): string {
  const styles = elementsIn(head).filter(({ tag }) => tag.name === 'style');
  const last = styles.at(-1);
  if (!last) return rules ? `${head}<style>${rules}</style>` : head;
  const rest = styles.map(({ start }, at) => head.slice(styles[at - 1]?.end ?? 0, start)).join('');
  return `${rest}<style>${styles.map(({ text }) => text).join('')}${rules}</style>${head.slice(last.end)}`;
}

/** The scripts and styles that stand in HTML, in order. */
function elementsIn(html: string): InlineElement[] {
  const tokens = tokenize(html);
  return tokens.flatMap((tag, at) => {
    if (tag.kind !== 'start' || (tag.name !== 'script' && tag.name !== 'style')) return [];
    const raw = tokens[at + 1]?.kind === 'raw' ? tokens[at + 1] : undefined;
    const close = tokens[at + (raw ? 2 : 1)];
    const text = raw ? html.slice(raw.start, raw.end) : '';
    return [{ tag, text, start: tag.start, end: close?.end ?? html.length }];
  });
}

/** `<script type="application/ld+json">` is data, which no browser runs. */
function isData(tag: StartTag): boolean {
  return /^application\/(?:ld\+)?json$/.test(attributeOf(tag, 'type') ?? '');
}

/** A script or style, and where it stands. */
interface InlineElement {
  tag: StartTag;
  text: string;
  start: number;
  end: number;
}
