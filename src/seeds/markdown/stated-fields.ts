import { parseStatedTime } from '../../chinese/stated-time.ts';
import type { Problem } from '../refusal.ts';
import type { Fields, ParsedFields } from './front-matter.ts';

/** A comma between names in Chinese. In YAML it does not part the entries of a list. */
const COMMA = /\s*[，、；]\s*/;

/** Finds several names that are written as one, with the commas of Chinese: `[张三，李四]`. */
export function findJoinedNames({ byline }: Fields, lineOf: ParsedFields['lineOf']): Problem | undefined {
  for (const field of ['authors', 'editors'] as const) {
    for (const name of [(byline as Fields | null | undefined)?.[field]].flat()) {
      const names = typeof name === 'string' ? name.split(COMMA).filter(Boolean) : [];
      const message = `byline.${field}: expected one name for each entry, found ${name}. Write [${names.join(', ')}].`;
      if (names.length > 1) return { line: lineOf(['byline', field]), message };
    }
  }
  return undefined;
}

/** Writes the times of publication and saving in ISO 8601, in whatever way they are stated. The schema judges what cannot be read. */
export function withIsoTime(fields: Fields): Fields {
  const { byline } = fields;
  const isByline = typeof byline === 'object' && byline !== null;
  return { ...withIso(fields, 'saved'), ...(isByline && { byline: withIso(byline as Fields, 'published') }) };
}

function withIso(fields: Fields, name: string): Fields {
  const stated = fields[name];
  const iso = typeof stated === 'string' ? parseStatedTime(stated) : undefined;
  return iso ? { ...fields, [name]: iso } : fields;
}
