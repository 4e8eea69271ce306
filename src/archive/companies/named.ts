import { toHalfWidth } from '../../chinese/half-width.ts';
import { foldScript } from '../../chinese/script.ts';
import { aliasesIn } from './aliases.ts';
import { namesByForm } from './by-form.ts';
import { namesByList } from './by-list.ts';

/**
 * What an article tells of companies by itself: the names that have a company's form, in the order of the text, and the
 * short names that it states of them.
 *
 * @param paragraphs its title, its deck and its text
 */
export function companiesNamedIn(paragraphs: readonly string[]): NamedCompany[] {
  const found = new Map<string, NamedCompany>();
  const add = (company: NamedCompany) => found.set(company.name, { ...found.get(company.name), ...company });
  for (const paragraph of paragraphs) {
    const plain = toHalfWidth(paragraph);
    const text = foldScript(plain);
    const printed = (name: string, at: number) =>
      text.length === plain.length ? plain.slice(at, at + name.length) : name;
    const names = namesByForm(text);
    for (const { name, end, isListed } of names)
      add({ name: printed(name, end - name.length), ...(isListed && { isListed }) });
    for (const { name, isClassed } of namesByList(text))
      add({ name: printed(name, text.indexOf(name)), ...(isClassed && { isListed: true }) });
    for (const { alias, at, code } of aliasesIn(text)) {
      const named = names.find(({ end }) => end === at);
      const name = named ? printed(named.name, at - named.name.length) : code;
      if (name !== undefined) add({ name, alias: printed(alias, text.indexOf(alias, at)) });
    }
  }
  return [...found.values()];
}

/** Folds a text, so that a company's name is the same in any of its printed forms. It has as many code units as before. */
export function foldName(text: string): string {
  return foldScript(toHalfWidth(text));
}

/** A name of a company in an article, or the code of a stock for which it states a name. */
export interface NamedCompany {
  /** As it is printed, in half width. */
  name: string;
  /** Whether the name stands alone in a list or in quotes; a name without a form stands in a list of companies. */
  isListed?: true | undefined;
  /** The short name that the article states for it. */
  alias?: string | undefined;
}
