import { parseArgs } from 'node:util';
import { benchCaptures } from './captures.ts';
import { benchDev } from './dev.ts';
import { benchEdition } from './edition-command.ts';
import { benchEditions } from './editions.ts';
import { benchImages } from './images.ts';
import { benchSearch } from './search-index.ts';
import { benchTitleWeights } from './title-weights.ts';
import { benchWeight } from './weight.ts';
import { benchBuild } from './whole-build.ts';

/** `npm run bench -- [NAME...] [--n SIZE,SIZE] [--runs N]`, `npm run bench -- title-weights FOLDER` or `npm run bench -- editions FOLDER [OUT] [DRAW]` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
const sizes = (fallback: number[]) => values.n?.split(',').map(Number) ?? fallback;

const BENCHES: Record<string, () => void | Promise<void>> = {
  weight: benchWeight,
  captures: benchCaptures,
  edition: () => benchEdition(sizes([5000, 10_000])),
  search: () => benchSearch(sizes([10_000])),
  images: benchImages,
  build: () => benchBuild(sizes([1000, 5000]), Number(values.runs)),
  dev: () => benchDev(sizes([1000, 10_000]), Number(values.runs)),
};

const [first, folder, ...others] = positionals;
if (first === 'title-weights') {
  benchTitleWeights(folder);
  process.exit();
}
if (first === 'editions') {
  await benchEditions(folder, ...others);
  process.exit();
}
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`There is no bench ${name}. Choose from ${Object.keys(BENCHES).join(', ')}.`);
  console.log(`\n${name}`);
  await bench();
}
