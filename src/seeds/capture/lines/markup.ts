/** `footer`, `body > footer.site > p`: a place in a footer. */
const IN_FOOTER = /(?:^|> )footer(?![\w-])/;

/** How many elements tell where a line stands. */
const INNERMOST = 2;

/** What the markup of a page says of a line. */
export interface Markup {
  /** The innermost block: `p`, `h2`, `li`, `td`. */
  tag: string;
  /** Where it stands: `div.article > p:nth(3)`. */
  place: string;
  /** Whether all of it is bold. */
  isBold: boolean;
  /** The share of its characters that are links, from 0 to 1. */
  linked: number;
}

/** Whether a line stands in the footer of a page, or of a part of it. */
export function isInFooter(markup: Markup | undefined): boolean {
  return markup !== undefined && IN_FOOTER.test(markup.place);
}

/** The place of the element around one: `div > p` of `div > p > b`. */
export function parentOf(place: string): string {
  return place.slice(0, Math.max(place.lastIndexOf(' > '), 0));
}

/** The names of the innermost elements of a place: `li > p` of `ul.list > li:nth(2) > p`. */
export function elementsOf(place: string): string {
  return place
    .split(' > ')
    .slice(-INNERMOST)
    .map((label) => label.replace(/[^\w-].*$/, ''))
    .join(' > ');
}
