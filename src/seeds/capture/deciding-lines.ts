import { BYLINE_FIELDS } from '../../archive/article.ts';
import type { Byline, BylineField, Capture, LinePart } from './capture.ts';

/** Notes on the first of some parts that it decided fields of the byline. */
export function markDeciding(parts: LinePart[], fields: BylineField[]): void {
  const part = parts.find(({ rule }) => rule !== 'mark');
  if (part && fields.length > 0) part.decides = [...(part.decides ?? []), ...fields];
}

/** Notes where the fields are quoted from that no byline has decided: in the title, the deck, the text. */
export function markQuoted({ byline, lines }: Capture, before: Byline): void {
  for (const field of fieldsSince(before, byline)) {
    const [quoted] = [byline[field]].flat();
    const isQuoted = ({ role, text }: LinePart) =>
      role !== 'furniture' && quoted !== undefined && text.includes(quoted);
    markDeciding(lines.filter(isQuoted), [field]);
  }
}

/** The fields of a byline that are others than before. */
export function fieldsSince(before: Byline, byline: Byline): BylineField[] {
  return BYLINE_FIELDS.filter((field) => String(byline[field]) !== String(before[field]));
}
