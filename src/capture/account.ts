import type { Capture } from './capture.ts';

/** The first line of a text, counted from 1, whose parts in the capture do not add up to it; white space aside. */
export function findLost(text: string, { lines }: Capture): number | undefined {
  const parts = new Map<number, string>();
  for (const part of lines) parts.set(part.line, (parts.get(part.line) ?? '') + part.text);
  const lost = text.split(/\r\n|[\r\n]/).findIndex((line, index) => bare(line) !== bare(parts.get(index + 1) ?? ''));
  return lost < 0 ? undefined : lost + 1;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
