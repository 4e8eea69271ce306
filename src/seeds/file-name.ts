import { createHash } from 'node:crypto';

/** A capture as crawlers name it: `000_8d5c2cca22707c62.txt`. */
const NAME = /^(?:(\d+)[_-])?(.+?)\.([^.]+)$/s;
/**
 * A stem that every host accepts. Its length leaves ample room for a folder and an extension, since a file name has at
 * most 255 bytes and a path on Windows at most 260 characters.
 */
const SAFE = /^[A-Za-z0-9._-]{1,100}$/;
/** Names that Windows reserves for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Parses the file name of a seed.
 *
 * @returns `id`, the stem of the seed's address; `place`, the leading number; `format`, the extension. The id is the
 * name without its leading number and extension if that is safe on any host, else the first 16 hex digits of the
 * SHA-256 of its NFC form.
 * @example parseSeedName('000_8d5c2cca22707c62.txt') // { id: '8d5c2cca22707c62', place: 0, format: 'txt' }
 */
export function parseSeedName(file: string): SeedName {
  const name = file.slice(file.lastIndexOf('/') + 1).normalize('NFC');
  const [, number, stem = name, format = ''] = NAME.exec(name) ?? [];
  const safe = SAFE.test(stem) && !RESERVED.test(stem) && !/^\.|\.$/.test(stem);
  const id = safe ? stem : createHash('sha256').update(stem).digest('hex').slice(0, 16);
  return number === undefined ? { id, format } : { id, place: Number(number), format };
}

/** The parts of a seed's file name. */
export interface SeedName {
  id: string;
  place?: number;
  format: string;
}
