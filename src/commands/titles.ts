import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginEdition } from '../archive/edition.ts';
import { toListed, toTitles } from '../archive/sisters/to-titles.ts';
import { areTitlesUpToDate } from '../build/cache/up-to-date.ts';
import { outFolder, seedsFolder } from '../build/paths.ts';
import { readSeeds } from '../seeds/folder.ts';
import { typeset } from '../seeds/typeset.ts';
import { site } from '../settings/this-site.ts';

/**
 * `npm run titles`: writes `titles.json` of an edition and the files that it names, as its build will publish them, so that the
 * other editions of the paper can be built before this one.
 */
if (areTitlesUpToDate()) console.log(`Nothing has changed since the last build. The titles are in ${outFolder}.`);
else await writeTitles();

async function writeTitles(): Promise<void> {
  const { ordered, companies } = beginEdition(
    await readSeeds(seedsFolder, site.repairPunctuation ? typeset : undefined),
  );
  for (const [address, text] of toTitles(toListed(ordered, companies))) {
    const file = join(outFolder, address);
    mkdirSync(dirname(file), { recursive: true });
    // A site of which nothing changes stays as it was built.
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  console.log(`The titles of ${ordered.length} articles are in ${outFolder}.`);
}
