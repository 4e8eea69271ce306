import type { Statement } from '../capture.ts';
import { isOutlet } from '../words/outlets.ts';
import { isNames, toNames } from '../words/person-names.ts';
import type { Label, LabelledValue } from './labels.ts';
import { findJobNames, toAuthors, toEditors, toSource, toTitle, type Value } from './values.ts';

/** `原创：某某网`: an outlet in an author's place. */
const SITE = /^[^\s，、]{2,10}(?:网|社|报)$/;

/** The labels that announce a time. */
export const TIMES = new Set<Label>(['published', 'updated']);

/** A label of a byline with its value in parts. */
export interface Item extends Omit<LabelledValue, 'value'>, Value {}

/** What labels state, and the words before them and behind their values. The first label of each kind counts. */
export function toStatement(lead: Statement, items: Item[]): Statement {
  const timeOf = (isWanted: (item: Item) => boolean) => items.find((item) => item.time && isWanted(item))?.time;
  const published =
    timeOf(({ label }) => label === 'published') ?? lead.published ?? timeOf(({ label }) => !TIMES.has(label));
  const updated = timeOf(({ label }) => label === 'updated');
  const authors = authorsOf(items);
  const editors = editorsOf(items);
  return {
    ...toNamed(items.flatMap(({ beside }) => beside)),
    ...lead,
    ...Object.assign({}, ...items.toReversed().map(toField)),
    ...(authors.length > 0 && { authors }),
    ...(editors && { editors }),
    ...toTime(published),
    ...(updated && { updated }),
  };
}

/** The authors behind the first label for them; all reporters, if that is a job title. */
function authorsOf(items: Item[]): string[] {
  const [first, ...others] = items.filter(
    (item) => item.label === 'author' && item.own !== '' && !isOutletBefore(item),
  );
  if (!first) return [];
  if (!first.isJob) return toAuthors(first.own);
  return [first, ...others.filter(({ isJob }) => isJob)].flatMap((item) => findJobNames(item) ?? []);
}

/** Whether an outlet stands in an author's place: alone, or before the names of the authors. */
function isOutletBefore({ label, own, beside }: Item): boolean {
  return label === 'author' && (SITE.test(own) || (isOutlet(own) && beside.some(isNames)));
}

/** The editors behind the first label that names one; none if the labels name only codes, undefined without such labels. */
function editorsOf(items: Item[]): string[] | undefined {
  const named = items
    .filter(({ label, own }) => label === 'editor' && own !== '')
    .map((item) => (item.isJob ? (findJobNames(item) ?? []) : toEditors(item.own, item.words)));
  return named.find(({ length }) => length > 0) ?? named[0];
}

/** What names behind values state: an outlet, and writers. */
function toNamed(words: string[]): Statement {
  const source = words.find(isOutlet);
  const authors = words.filter(isNames).flatMap(toNames);
  return { ...(source && { source }), ...(authors.length > 0 && { authors }) };
}

/** A time of publication, with its year or without. */
export function toTime(iso: string | undefined): Statement {
  if (!iso) return {};
  return iso.startsWith('--') ? { dayOfYear: iso } : { published: iso };
}

function toField(item: Item): Statement {
  const { label, own } = item;
  if (own === '') return {};
  if (label === 'source' || isOutletBefore(item)) return { source: toSource(own) };
  if (label === 'originalTitle') return { originalTitle: toTitle(own) };
  return {};
}
