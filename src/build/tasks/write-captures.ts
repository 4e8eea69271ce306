import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOfCapture } from '../../archive/addresses.ts';
import { readCapture } from '../../seeds/folder.ts';
import { outFolder } from '../../site.ts';
import { type Made, reuse } from '../cache/previous-build.ts';
import { besideOf } from '../publish/swap.ts';

/** Writes the text of each capture beside its article, or takes it over. Gives what there is now, by address. */
export default async function writeCaptures(captures: readonly ListedCapture[]): Promise<Record<string, Made>> {
  const into = besideOf(outFolder).fresh;
  for (const { id, file, sha256 } of captures) {
    const address = addressOfCapture(id);
    if (reuse().take(address, sha256)) continue;
    const text = await readCapture(file);
    mkdirSync(dirname(join(into, address)), { recursive: true });
    writeFileSync(join(into, address), text);
    reuse().note(address, { key: sha256, sha256: hash('sha256', text) });
  }
  return reuse().files;
}

/** A capture whose article is in the archive. */
export interface ListedCapture {
  id: string;
  /** Its name in the folder of seeds. */
  file: string;
  /** Of its bytes. */
  sha256: string;
}
