import { unescape as unescapeHtml } from 'html-escaper';
import type { JointManifest } from '../../search/format/joint-manifest.ts';
import { attributeOf, type StartTag, type Token, tokenize } from '../../views/html-tokens.ts';
import { OWN, type PageSources, toHashSource, toPagePolicy } from './policy.ts';
import { moveStyleAttributes } from './style-attributes.ts';

const POLICY_META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const HEAD_END = '</head>';
/** What makes it worth to read a body: most have neither styles nor media. */
const STYLED = /\sstyle=|<style/i;
/** What the script of a search page knows that asks several editions. */
const JOINT = / data-joint="([^"]*)"/;
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
  const { start, end, elements } = findHead(html);
  const { html: body, rules } = STYLED.test(html.slice(end))
    ? moveStyleAttributes(html.slice(end))
    : { html: html.slice(end), rules: '' };
  const { head, style } = mergeStyles(
    html.slice(0, end),
    elements.filter(({ tag }) => tag.name === 'style'),
    rules,
  );
  const inBody = STYLED.test(body) ? elementsIn(body, tokenize(body)).filter(({ tag }) => tag.name === 'style') : [];
  const sources: PageSources = {
    scripts: toSources(elements.filter(({ tag }) => tag.name === 'script' && !isData(tag)).map(({ text }) => text)),
    styles: toSources([...(style === undefined ? [] : [style]), ...inBody.map(({ text }) => text)]),
    media: PLAYED.test(body) ? [OWN] : [],
    connect: originsIn(body),
  };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${toPagePolicy(sources)}">`;
  return { page: `${html.slice(0, start)}${policy}${head.slice(start)}${body}`, sources };
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
  return {
    scripts: hashesOf('script-src'),
    styles: hashesOf('style-src'),
    media: sourcesOf('media-src'),
    connect: sourcesOf('connect-src').filter((source) => source !== OWN),
  };
}

/** The origins of editions on other hosts, which the search page of their front asks. */
function originsIn(body: string): string[] {
  const [, joint] = JOINT.exec(body) ?? [];
  if (joint === undefined) return [];
  const { editions }: JointManifest = JSON.parse(unescapeHtml(joint));
  const urls = editions.flatMap(({ base }) => (/^https?:/.test(base) ? new URL(base).origin : []));
  return [...new Set(urls)].sort();
}

/** Where the head of a page goes on behind its charset, where it ends, and its scripts and styles. */
function findHead(html: string): { start: number; end: number; elements: InlineElement[] } {
  const end = html.indexOf(HEAD_END);
  const before = html.slice(0, Math.max(0, end));
  const tokens = tokenize(before);
  const tags = tokens.filter((token) => token.kind === 'start');
  const charset = tags[tags.findIndex(({ name }) => name === 'head') + 1];
  if (end === -1 || charset?.name !== 'meta' || attributeOf(charset, 'charset') === undefined)
    throw new Error(
      `A page cannot have a Content Security Policy, since its head does not begin with <meta charset>: ${html.slice(0, 100)}… Correct Page.astro.`,
    );
  return { start: charset.end, end, elements: elementsIn(before, tokens) };
}

function toSources(texts: readonly string[]): string[] {
  return [...new Set(texts.map(toHashSource))];
}

/** A head with all its styles and the given rules in one element, where its last style stood, and the text of that element. */
function mergeStyles(head: string, styles: readonly InlineElement[], rules: string): { head: string; style?: string } {
  const last = styles.at(-1);
  if (!last) return rules ? { head: `${head}<style>${rules}</style>`, style: rules } : { head };
  const rest = styles.map(({ start }, at) => head.slice(styles[at - 1]?.end ?? 0, start)).join('');
  const style = `${styles.map(({ text }) => text).join('')}${rules}`;
  return { head: `${rest}<style>${style}</style>${head.slice(last.end)}`, style };
}

/** The scripts and styles that stand in HTML, in order. */
function elementsIn(html: string, tokens: readonly Token[]): InlineElement[] {
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
