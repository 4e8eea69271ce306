import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginEdition } from '../archive/edition.ts';
import { toTitles } from '../archive/sisters/to-titles.ts';
import { outFolder, seedsFolder } from '../build/paths.ts';
import { readSeeds } from '../seeds/folder.ts';

/**
 * `npm run titles`: writes `titles.json` of an edition and the files that it names, as its build will publish them, so that the
 * other editions of the paper can be built before this one.
 */
const { ordered, companies } = beginEdition(await readSeeds(seedsFolder));
const files = toTitles({ articles: ordered, companies });
for (const [address, text] of files) {
  const file = join(outFolder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`The titles of ${ordered.length} articles are in ${outFolder}.`);
