import { existsSync } from 'node:fs';
import { drawSharePicture } from '../../src/build/pictures/share-picture.ts';
import { site } from '../../src/settings/this-site.ts';
import { median } from './measure.ts';

/** Fonts of Debian's packages fonts-dejavu-core and fonts-droid-fallback. The second has no Latin letters. */
export const DEBIAN_FONTS: readonly [latin: string, han: string] = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf',
];
const PICTURES = 30;

/** Prints the time for one share picture: drawn, and taken from the cache. */
export async function benchImages(): Promise<void> {
  const fonts = site.shareImages?.fonts ?? DEBIAN_FONTS;
  if (!fonts.every(existsSync))
    return console.log(`No font: name one in src/site.ts, or install ${DEBIAN_FONTS.join(', ')}.`);
  const pictures = new Map<string, Uint8Array>();
  const cache = {
    find: (key: string) => pictures.get(key),
    keep: (key: string, picture: Uint8Array) => void pictures.set(key, picture),
  };
  const { name: paper, language, colors } = site;
  const content = (at: number) => ({
    title: `第${at}篇文章的标题，写了两行才写得下`,
    paper,
    language,
    colors: colors.light,
  });
  const run = async () => {
    const times: number[] = [];
    for (let at = 0; at < PICTURES; at += 1) {
      const started = performance.now();
      await drawSharePicture(content(at), fonts, cache);
      times.push(performance.now() - started);
    }
    return median(times).toFixed(1);
  };
  console.log(`${PICTURES} pictures: ${await run()} ms each drawn, ${await run()} ms each kept (medians)`);
}
