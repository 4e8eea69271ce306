import { decodePage } from './decode-page.ts';
import { readMimeArchive } from './mhtml.ts';
import { readPageText } from './page-lines.ts';

/** `data:image/png;base64,…` */
const DATA = /^data:image\/[\w.+-]+(?:;[\w=.-]+)*?(;base64)?,/i;

/**
 * Opens the pictures that stand in the file of a page.
 *
 * @param format `html`, or `mhtml`: a page with its pictures in one file
 * @returns what gives the bytes of a picture by its address in the page; undefined if the file does not hold it
 */
export function openEmbeddedPictures(bytes: Uint8Array, format: string): (src: string) => Uint8Array | undefined {
  const parts = format === 'mhtml' ? readMimeArchive(bytes).others : [];
  const byAddress = new Map(parts.flatMap(({ location, id, bytes }) => [location, id].map((name) => [name, bytes])));
  return (src) => byAddress.get(src) ?? readDataAddress(src);
}

/** The bytes of all pictures that stand in the file of a page. */
export function listEmbeddedPictures(bytes: Uint8Array, format: string): Uint8Array[] {
  const archive = format === 'mhtml' ? readMimeArchive(bytes) : undefined;
  const page = archive ? archive.page?.bytes : bytes;
  const parts = archive?.others.filter(({ type }) => type.startsWith('image/')).map((part) => part.bytes) ?? [];
  const stated = page ? readPageText(decodePage(page)).pictures : [];
  return [...parts, ...stated.flatMap(({ src }) => readDataAddress(src) ?? [])];
}

/** The bytes of a picture that an address holds itself; undefined if it holds none. */
function readDataAddress(src: string): Uint8Array | undefined {
  const [head, base64] = DATA.exec(src) ?? [];
  if (head === undefined) return undefined;
  const data = src.slice(head.length);
  return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodePercents(data), 'latin1');
}

/** @returns a character for each byte */
function decodePercents(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
