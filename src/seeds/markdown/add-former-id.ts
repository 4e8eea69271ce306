import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParseOptions,
  parseDocument,
  type Scalar,
  type SchemaOptions,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { parseFields } from './front-matter.ts';

/** The opening line of front matter, its fields, and all that follows. */
const FRONT_MATTER = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$)[\s\S]*)$/m;

/** As `fields` of front matter are read: every value is the text that stands there. */
const AS_TEXT: ParseOptions & SchemaOptions = { schema: 'failsafe', customTags: ['null'] };

/**
 * Adds an id to the former ids that the front matter of a written seed states, as the last; all else stays as it is.
 *
 * @returns undefined if there is no front matter that can be edited
 */
export function addToFrontMatter(text: string, id: string): string | undefined {
  const [, head, yaml, rest] = FRONT_MATTER.exec(text) ?? [];
  const added = yaml === undefined ? undefined : addFormerId(yaml, id);
  return added === undefined ? undefined : `${head}${added}${rest}`;
}

/**
 * Adds an id to the former ids that fields in YAML state, as the last. All else stays as it is, comments included.
 *
 * @returns undefined if it cannot be added
 */
export function addFormerId(yaml: string, id: string): string | undefined {
  const { fields, problem } = parseFields(yaml.replaceAll('\r\n', '\n'));
  const stated = fields['formerly'] ?? [];
  if (problem || !Array.isArray(stated)) return undefined;
  if (stated.includes(id)) return yaml;
  const edited = edit(yaml, [...stated, id]);
  const after = parseFields(edited.replaceAll('\r\n', '\n'));
  const expected = JSON.stringify({ ...fields, formerly: [...stated, id] });
  return JSON.stringify({ ...fields, ...after.fields }) === expected && !after.problem ? edited : undefined;
}

/** @param ids those that are stated, and the new one */
function edit(yaml: string, ids: readonly string[]): string {
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = parseDocument(yaml, AS_TEXT);
  const map = isMap(contents) ? (contents as YAMLMap<Scalar, unknown>) : undefined;
  const pair = map?.items.find(({ key }) => isScalar(key) && key.value === 'formerly');
  const list = `[${ids.map(toScalar).join(', ')}]`;
  if (pair && isSeq(pair.value) && !pair.value.flow) return addItem(yaml, pair.value, toScalar(ids.at(-1) ?? ''), end);
  if (pair) return replaceValue(yaml, pair, list);
  const [first] = map?.items ?? [];
  const indent = first ? indentBefore(yaml, first.key.range?.[0] ?? 0) : '';
  const lines = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}${end}`;
  return `${lines}${indent}formerly: ${list}${end}`;
}

/** Adds a line to a list of one item a line. */
function addItem(yaml: string, list: YAMLSeq, item: string, end: string): string {
  const last = list.items.at(-1) as Scalar | undefined;
  const at = yaml.indexOf('\n', last?.range?.[1] ?? 0);
  const before = at === -1 ? `${yaml}${end}` : yaml.slice(0, at + 1);
  return `${before}${indentBefore(yaml, list.range?.[0] ?? 0)}- ${item}${end}${at === -1 ? '' : yaml.slice(at + 1)}`;
}

function replaceValue(yaml: string, { key, value }: Pair<Scalar, unknown>, list: string): string {
  const colon = yaml.indexOf(':', key.range?.[1] ?? 0) + 1;
  const until = isSeq(value) ? (value.range?.[1] ?? colon) : colon;
  return `${yaml.slice(0, colon)} ${list}${yaml.slice(until)}`;
}

function indentBefore(yaml: string, offset: number): string {
  return /[ \t]*$/.exec(yaml.slice(0, offset))?.[0] ?? '';
}

/** An id as YAML states it: with quotes, where it would be read as something else. */
function toScalar(id: string): string {
  return /^[A-Za-z]/.test(id) ? stringify(id, { version: '1.2', schema: 'core' }).trim() : JSON.stringify(id);
}
