import { escape as escapeXml } from 'html-escaper';
import type { Colors } from '../../settings/colors.ts';

/** The largest drawing that stands in every page, in characters. */
const LARGEST_INLINE = 2000;

/** What quotation marks and markup in an SVG would be in the address of a link. */
const ESCAPES: [RegExp, string][] = [
  [/>\s+</g, '><'],
  [/"/g, "'"],
  [/%/g, '%25'],
  [/#/g, '%23'],
  [/</g, '%3c'],
  [/>/g, '%3e'],
  [/\s+/g, '%20'],
];

/** The icon of a paper that has no mark of its own: a newspaper on a ground of the accent, as SVG. */
export function toIconDrawing(name: string, { accent, raised }: Colors['light']): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <title>${escapeXml(name)}</title>
  <rect width="16" height="16" rx="1.5" fill="${accent}"/>
  <path fill="${raised}" d="M3 3h10v2H3zM3 6h10v1H3zM3 8h5v5H3zM9 8h4v1H9zM9 10h4v1H9zM9 12h3v1H9z"/>
</svg>
`;
}

/** An SVG as a `data:` address; undefined if it is too large to stand in every page, or cannot be written as one line. */
export function toDataAddress(svg: string): string | undefined {
  if (svg.length > LARGEST_INLINE || /'|<(?:text|style|!)/.test(svg)) return undefined;
  return `data:image/svg+xml,${ESCAPES.reduce((text, [mark, written]) => text.replace(mark, written), svg.trim())}`;
}
