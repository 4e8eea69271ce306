import { createHash } from 'node:crypto';

/**
 * A leading number is a place if it is a running number: at most three digits (`007_`), or up to five before the hash
 * by which crawlers name a capture (`00042_8d5c2cca22707c62`). Years, dates (`2021-01-05`, `01-05`), codes (`600519_`)
 * and time stamps say which article it is, and stay in the id.
 */
const PLACE = /^(?:(\d{1,3})[_-](?!\d{1,2}(?:[_-]|$))|(\d{4,5})_(?=[0-9a-f]{16}$))(?=.)/s;

/** The folder of the publisher's own pages, in that of seeds. */
const PAGES = 'pages/';

/** Other endings of the same formats. */
const OTHER_ENDINGS = new Map([
  ['htm', 'html'],
  ['shtml', 'html'],
  ['xhtml', 'html'],
  ['mht', 'mhtml'],
]);

const EXTENSION = /\.([^.]+)$/s;

/** The ending of a file of corrections. */
export const CORRECTIONS_ENDING = '.fix.yaml';
const CORRECTIONS = /\.fix\.ya?ml$/i;

/**
 * A stem that every host accepts. Its length leaves ample room for a folder and an extension, since a file name has at
 * most 255 bytes and a path on Windows at most 260 characters.
 */
const SAFE = /^[A-Za-z0-9._-]{1,100}$/;
/** The formats of pictures that can stand beside seeds, by extension. */
const PICTURE_EXTENSION = /\.(?:jpe?g|jfif|png|webp|gif|avif|svg)$/i;
/** For messages. */
export const PICTURE_ENDINGS = '.jpg, .png, .webp, .gif, .avif or .svg';

/** Names that Windows reserves for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Parses the file name of a seed.
 *
 * @returns `id`, the stem of the seed's address; `place`, the leading number; `format`, the format that the extension stands for. The
 * id is the name without place and extension if that is safe on any host, else the first 16 hex digits of the SHA-256 of
 * its NFC form.
 * @example parseSeedName('000_8d5c2cca22707c62.txt') // { id: '8d5c2cca22707c62', place: 0, format: 'txt' }
 */
export function parseSeedName(file: string): SeedName {
  const name = file.slice(file.lastIndexOf('/') + 1).normalize('NFC');
  const [dotted = '', extension = ''] = EXTENSION.exec(name) ?? [];
  const ending = extension.toLowerCase();
  const format = OTHER_ENDINGS.get(ending) ?? ending;
  const whole = name.slice(0, name.length - dotted.length);
  const [prefix = '', short, long] = PLACE.exec(whole) ?? [];
  const number = short ?? long;
  const id = toId(whole.slice(prefix.length));
  return number === undefined ? { id, format } : { id, place: Number(number), format };
}

/**
 * Gives seeds in different folders ids of their own: where several would have one id (in whatever case), those in folders
 * get it with the path of their folder in front. A seed that stands in no folder keeps its id.
 *
 * @param seeds `file` is the path in the folder of seeds
 * @example withFoldersInIds([{ id: 'x', file: '2023/04/1_x.txt' }, { id: 'x', file: 'x.txt' }]) // ids: '2023-04-x', 'x'
 */
export function withFoldersInIds<Seed extends { id: string; file: string }>(seeds: readonly Seed[]): Seed[] {
  const counts = new Map<string, number>();
  for (const { id } of seeds) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1);
  return seeds.map((seed) => {
    const folders = seed.file.split('/').slice(0, -1);
    const isOnly = counts.get(seed.id.toLowerCase()) === 1;
    return isOnly ? seed : { ...seed, id: toId([...folders, seed.id].join('-').normalize('NFC')) };
  });
}

/** Whether a path in the folder of seeds is in the folder of the publisher's own pages. */
export function isInPages(file: string): boolean {
  return file.startsWith(PAGES);
}

/** Whether a path in the folder of seeds is a page of the publisher's own: `pages/about.md`. */
export function isOwnPage(file: string): boolean {
  return isInPages(file) && /^[^/]+\.md$/i.test(file.slice(PAGES.length));
}

/** A stem as an id: as it is if that is safe on any host, else a part of its hash. */
function toId(stem: string): string {
  const isSafe = SAFE.test(stem) && !RESERVED.test(stem) && !/^\.|\.$/.test(stem);
  return isSafe ? stem : createHash('sha256').update(stem).digest('hex').slice(0, 16);
}

/**
 * Resolves a path that a seed states, counted from its own folder.
 *
 * @param file the seed's path in the folder of seeds
 * @returns a path in the folder of seeds; undefined if it leads out of that folder
 * @example resolveInFolder('2023/x.md', '../y.md') // 'y.md'
 */
export function resolveInFolder(file: string, stated: string): string | undefined {
  if (stated.startsWith('/')) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of stated.split('/')) {
    if (part !== '..') parts.push(...(part === '.' || part === '' ? [] : [part]));
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Whether a file or an address is named as a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE_EXTENSION.test(name);
}

/**
 * The path of the seed to which a file of corrections belongs, without its extension; undefined for other files.
 *
 * @example stemOfCorrections('2023/x.fix.yaml') // '2023/x'
 */
export function stemOfCorrections(file: string): string | undefined {
  return CORRECTIONS.test(file) ? file.replace(CORRECTIONS, '').normalize('NFC') : undefined;
}

/** The path of a file without its extension, in one way of writing accents. */
export function stemOf(file: string): string {
  return file.replace(/\.[^./]+$/, '').normalize('NFC');
}

/** The parts of a seed's file name. */
export interface SeedName {
  id: string;
  place?: number;
  format: string;
}
