import { createHash } from 'node:crypto';

/** A capture as crawlers name it: `000_8d5c2cca22707c62.txt`. */
const NAME = /^(?:(\d+)[_-])?(.+?)\.([^.]+)$/s;
/** With its folder and its longest ending it stays far below the 255 bytes of a name, and the 260 characters of a path on Windows. */
const SAFE = /^[A-Za-z0-9._-]{1,100}$/;
/** Names that Windows keeps for devices, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Reads what a seed's file name says.
 *
 * @returns `id`, the stem of its address: the name without its leading number and extension where that is safe on any
 * host, else the first 16 hex digits of the SHA-256 of its NFC form; `place`, the leading number; `format`, the extension.
 * @example parseSeedName('000_8d5c2cca22707c62.txt') // { id: '8d5c2cca22707c62', place: 0, format: 'txt' }
 */
export function parseSeedName(file: string): SeedName {
  const name = file.slice(file.lastIndexOf('/') + 1).normalize('NFC');
  const [, number, stem = name, format = ''] = NAME.exec(name) ?? [];
  const safe = SAFE.test(stem) && !RESERVED.test(stem) && !/^\.|\.$/.test(stem);
  const id = safe ? stem : createHash('sha256').update(stem).digest('hex').slice(0, 16);
  return number === undefined ? { id, format } : { id, place: Number(number), format };
}

/** What a file name says of a seed. */
export interface SeedName {
  id: string;
  place?: number;
  format: string;
}
