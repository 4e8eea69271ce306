import { isDistinctive } from '../headlines/cut.ts';
import { normaliseHeadline } from '../headlines/normalise.ts';
import { trimmingsOf } from '../headlines/trimmings.ts';

/** As long as the shortest beginning that identifies a headline, in code units. */
const BEGINNING = 8;
/** So many code units of the end of an address tell most pages apart. */
const URL_END = 16;

/**
 * The forms of headlines that are compared across editions: normalised, and without what sites put around them. Two headlines
 * that may be one, or of which one may be a beginning of the other, have such forms in common: whichever names are known as those
 * of papers and sites.
 */
export function formsOf(headlines: Iterable<string>): string[] {
  const forms = new Set<string>();
  for (const headline of headlines) {
    forms.add(normaliseHeadline(headline));
    for (const core of trimByAny(headline).cores) forms.add(core);
  }
  forms.delete('');
  return [...forms];
}

/** The names at the end of headlines that are taken away if they are those of papers or sites. */
export function siteNamesIn(headlines: Iterable<string>): Set<string> {
  return new Set([...new Set(headlines)].flatMap((headline) => trimByAny(headline).names));
}

/** Trims a headline in each way that depends on how many of the names at its end are known. */
function trimByAny(headline: string): { cores: string[]; names: string[] } {
  const cores: string[] = [];
  for (let known = 0; ; known += 1) {
    const names: string[] = [];
    cores.push(...trimmingsOf(headline, (name) => name !== '' && names.push(name) <= known).map(({ core }) => core));
    if (names.length <= known) return { cores, names };
  }
}

/**
 * What tells quickly that a headline and a title have nothing in common: unless they share a key, neither means the other.
 *
 * @param url normalised
 */
export function keysOf({ forms, url }: { forms: readonly string[]; url?: string }): string[] {
  return [...new Set([...forms.map(beginningOf), ...(url === undefined ? [] : [`/${url.slice(-URL_END)}`])])];
}

function beginningOf(form: string): string {
  return form.slice(0, BEGINNING);
}

/**
 * Makes a search for the titles that some headlines may mean, whole or cut.
 *
 * @param headlines their forms
 * @param isCut whether only titles count that go on where a headline ends
 * @returns whether one of them may mean a title with such forms
 */
export function toMeaningTitle(headlines: Iterable<string>, isCut = false): (forms: readonly string[]) => boolean {
  const whole = new Set(headlines);
  const byBeginning = Map.groupBy([...whole].filter(isDistinctive), (form) => beginningOf(form));
  const isBegun = (form: string) =>
    byBeginning.get(beginningOf(form))?.some((each) => form.length > each.length && form.startsWith(each));
  return (forms) => forms.some((form) => (!isCut && whole.has(form)) || isBegun(form));
}

/**
 * Makes a search for the headlines that may mean one of some titles.
 *
 * @param titles their forms
 * @returns whether a headline with such forms may mean one of them, whole or cut
 */
export function toMeantBy(titles: Iterable<string>): (forms: readonly string[]) => boolean {
  const whole = new Set(titles);
  const byBeginning = Map.groupBy(whole, (form) => beginningOf(form));
  return (forms) =>
    forms.some(
      (form) =>
        whole.has(form) ||
        (isDistinctive(form) && byBeginning.get(beginningOf(form))?.some((each) => each.startsWith(form))),
    );
}
