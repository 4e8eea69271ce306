import { findInline, type InlineElement, moveStyleAttributes } from './inline-elements.ts';
import { type Inline, OWN, toHashSource, toPagePolicy } from './policy.ts';

/** How every page of the site begins; another HTML file, such as a search engine's proof of ownership, stays as it is. */
const HEAD = '<head><meta charset="utf-8">';

const POLICY = '<meta http-equiv="Content-Security-Policy" content="';

/** `<script type="application/ld+json">` is data, which no browser runs. */
const DATA = /\btype="?application\/(?:ld\+)?json/;

/**
 * A page with its Content Security Policy, first in its head. Its styles become one element, style attributes included, so
 * that one hash names them. Only scripts of the head may run: one that came into the body with a seed's text does not. A page
 * that has its policy already is given back as it is.
 */
export function withPolicy(html: string): string {
  const start = html.indexOf(HEAD) + HEAD.length;
  const end = html.indexOf('</head>', start);
  if (start < HEAD.length || end === -1 || html.startsWith(POLICY, start)) return html;
  const { markup: body, rules } = moveStyleAttributes(html.slice(end));
  const head = mergeStyles(html.slice(start, end), rules);
  return `${html.slice(0, start)}${POLICY}${toPagePolicy(inlineOf(head, body))}">${head}${body}`;
}

/** A page as it was before it got a policy, but for its styles, which stay in one element. */
export function withoutPolicy(html: string): string {
  const start = html.indexOf(HEAD + POLICY) + HEAD.length;
  return start < HEAD.length ? html : html.slice(0, start) + html.slice(html.indexOf('">', start) + 2);
}

/** The sources that the policy of a page names, or nothing if it has none. */
export function findPolicy(html: string): Inline | undefined {
  const at = html.indexOf(HEAD + POLICY);
  if (at === -1) return undefined;
  const start = at + HEAD.length + POLICY.length;
  const policy = html.slice(start, html.indexOf('"', start)).split(';');
  const sourcesOf = (name: string) =>
    policy
      .find((each) => each.startsWith(`${name} `))
      ?.split(' ')
      .slice(1) ?? [];
  const hashesOf = (name: string) => sourcesOf(name).filter((source) => source.startsWith("'sha256-"));
  return { scripts: hashesOf('script-src'), styles: hashesOf('style-src'), media: sourcesOf('media-src') };
}

function inlineOf(head: string, body: string): Inline {
  const [inHead, inBody] = [findInline(head), /<style/i.test(body) ? findInline(body) : []];
  const scripts = inHead.filter(({ kind, attributes }) => kind === 'script' && !DATA.test(attributes));
  const toSources = (elements: InlineElement[]) => [...new Set(elements.map(({ text }) => toHashSource(text)))];
  return {
    scripts: toSources(scripts),
    styles: toSources([...inHead, ...inBody].filter(isStyle)),
    media: /<(?:audio|video)\b/i.test(body) ? [OWN] : [],
  };
}

/** A head with all its styles, and further rules, where its last style stood. */
function mergeStyles(head: string, rules: string): string {
  const styles = findInline(head).filter(isStyle);
  const last = styles.at(-1);
  if (!last) return rules ? `${head}<style>${rules}</style>` : head;
  const kept = styles.map(({ start }, at) => head.slice(styles[at - 1]?.end ?? 0, start)).join('');
  return `${kept}<style>${styles.map(({ text }) => text).join('')}${rules}</style>${head.slice(last.end)}`;
}

function isStyle({ kind }: InlineElement): boolean {
  return kind === 'style';
}
