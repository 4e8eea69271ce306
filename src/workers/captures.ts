import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListedCapture } from '../capture-files.ts';
import { addressOfCapture } from '../news/addresses.ts';
import { type Made, reuse } from '../reuse.ts';
import { readCapture } from '../seeds.ts';

/** Writes the text of each capture into a folder, beside its article, or takes it over. Gives what there is now, by address. */
export default async function writeCaptures({ captures, into }: Task): Promise<Record<string, Made>> {
  for (const { id, file, sha256 } of captures) {
    const address = addressOfCapture(id);
    if (reuse().take(address, sha256, into)) continue;
    const text = await readCapture(file);
    mkdirSync(dirname(join(into, address)), { recursive: true });
    writeFileSync(join(into, address), text);
    reuse().note(address, { key: sha256, sha256: hash('sha256', text) });
  }
  return reuse().files;
}

interface Task {
  captures: ListedCapture[];
  /** The folder of the site. */
  into: string;
}
