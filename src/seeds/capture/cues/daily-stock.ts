/** `每日财股`, `今日个股`: the heading of the box. */
const HEADING = /^[【[]?\s*(?:每日财股|每日一股|今日财股)\s*[】\]]?[:：]?$/;

/** `- 每日财股:某某股份(000000`, `每日财股：*ST某某（000000.SZ）`: the closing bracket may be missing. */
const STOCK =
  /^[-–—•·*\s]*(?:每日财股|每日一股|今日财股)\s*[:：]\s*(?<name>[^(（]{1,20}?)\s*[(（]\s*(?:[A-Za-z]{2}[.:]?)?(?<code>\d{5,6})(?:\s?[.．]\s?[A-Za-z]{1,3})?\s*[)）]?\s*(?<rest>.*)$/;

/** `[详细]`: the link to the full text. */
const MORE = /\s*[[【（(]\s*(?:详细|更多|全文|详情)\s*[\]】）)]\s*$/;

/** A share as its box names it. */
export interface NamedStock {
  name: string;
  code: string;
  /** The text after the code on the same line; empty if there is none. */
  highlights: string;
}

/** Whether a part is the heading of a daily-stock box. */
export function isStockHeading(text: string): boolean {
  return HEADING.test(text);
}

/**
 * The share that a part names for a daily-stock box.
 *
 * @example findStock('- 每日财股:某某股份(000000') // { name: '某某股份', code: '000000', highlights: '' }
 */
export function findStock(text: string): NamedStock | undefined {
  const { name, code, rest } = STOCK.exec(text)?.groups ?? {};
  return name && code ? { name: name.trim(), code, highlights: toHighlights(rest ?? '') } : undefined;
}

/**
 * The highlights of a box, without the link to the full text.
 *
 * @example toHighlights('投资亮点 1.盐田在海边...[详细]') // '投资亮点 1.盐田在海边...'
 */
export function toHighlights(text: string): string {
  return text.replace(MORE, '');
}
