import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOfCapture } from '../../archive/addresses.ts';
import { readCapture } from '../../seeds/folder.ts';
import type { OutputFile } from '../cache/entries.ts';
import { outputs } from '../cache/outputs.ts';
import { outFolder, seedsFolder } from '../paths.ts';
import { stagingFolders } from '../publish/swap.ts';

/** Publishes the text of each capture beside its article. Gives what is known of the files, by address. */
export default async function writeCaptures(captures: readonly ListedCapture[]): Promise<Record<string, OutputFile>> {
  const { fresh } = stagingFolders(outFolder);
  const { take, note, files } = outputs();
  for (const { id, file, sha256 } of captures) {
    const address = addressOfCapture(id);
    if (take(address, sha256)) continue;
    const text = await readCapture(seedsFolder, file);
    mkdirSync(dirname(join(fresh, address)), { recursive: true });
    writeFileSync(join(fresh, address), text);
    note(address, { key: sha256, sha256: hash('sha256', text) });
  }
  return files;
}

/** A capture whose article is in the archive. */
export interface ListedCapture {
  id: string;
  /** Its name in the folder of seeds. */
  file: string;
  /** Of its bytes. */
  sha256: string;
}
