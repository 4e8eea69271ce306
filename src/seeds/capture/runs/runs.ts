import type { CuedPart } from '../cues/cues.ts';
import type { Reading } from '../line-reading.ts';
import { readBylineBelow, readCreditBelow, readWriterAndAccount } from './byline-run.ts';
import { readDisclaimer } from './disclaimer-run.ts';
import { readDatedHeadlines, readList } from './lists.ts';
import { readPager } from './pager-run.ts';
import { readStock } from './stock-run.ts';

/** A part, with its reading if it belongs to a list, a pager or a box. */
export interface ListedPart extends CuedPart {
  reading?: Reading;
}

/** Reads all runs, each a label and its items: pagers, related headlines, rankings, daily stocks. */
export function toListed(parts: CuedPart[]): ListedPart[] {
  const listed: ListedPart[] = parts.map((part) => ({ ...part }));
  for (const [index, part] of listed.entries()) {
    if (part.reading) continue;
    for (const [offset, reading] of readRun(listed, index, part).entries()) {
      const member = listed[index + offset];
      if (member) member.reading = reading;
    }
  }
  return listed;
}

/** The readings of the run that a part begins; empty if it begins none. */
function readRun(parts: CuedPart[], index: number, part: CuedPart): Reading[] {
  const { cue } = part;
  if (cue.kind === 'byline') return readBylineBelow(parts, index);
  if (cue.kind === 'furniture')
    return cue.rule === 'disclaimer' ? readDisclaimer(parts, index) : readCreditBelow(parts, index);
  if (cue.kind === 'pager') return readPager(parts, index, cue.pager);
  if (cue.kind === 'list') return readList(parts, index, cue.heading);
  if (cue.kind === 'stock') return readStock(parts, index, cue.stock);
  if (cue.kind === 'stockHeading') return [{ part, role: 'dailyStock', rule: 'daily-stock-heading' }];
  if (cue.kind !== 'row') {
    const account = readWriterAndAccount(parts, index);
    return account.length > 0 ? account : readDatedHeadlines(parts, index);
  }
  return [{ part, role: 'related', rule: 'related-row', finding: { field: 'related', text: cue.headline } }];
}
