import { compare } from '../order.ts';

/** Names of companies, those of one company in one group: https://en.wikipedia.org/wiki/Disjoint-set_data_structure */
export class NameGroups {
  readonly #grounds = new Map<string, Ground>();
  readonly #parents = new Map<string, string>();

  /** Adds a name to the group of another, or to a group of its own. A name keeps its first ground. */
  add(name: string, ground: Ground, other = name): void {
    if (!this.#grounds.has(name)) this.#grounds.set(name, ground);
    this.join(name, other);
  }

  /** Makes one group of the groups of two names. */
  join(name: string, other: string): void {
    for (const each of [name, other]) if (!this.#parents.has(each)) this.#parents.set(each, each);
    const [first, second] = [this.groupOf(name), this.groupOf(other)].sort(compare);
    if (first !== undefined && second !== undefined) this.#parents.set(second, first);
  }

  remove(name: string): void {
    this.#grounds.delete(name);
  }

  has(name: string): boolean {
    return this.#grounds.has(name);
  }

  groundOf(name: string): Ground | undefined {
    return this.#grounds.get(name);
  }

  /** The name that stands for the group of a name: the name itself, if it is in none. */
  groupOf(name: string): string {
    let group = name;
    for (let next = this.#parents.get(group); next !== undefined && next !== group; next = this.#parents.get(group))
      group = next;
    return group;
  }

  areOne(name: string, other: string): boolean {
    return this.groupOf(name) === this.groupOf(other);
  }

  /** All names with their grounds, as they are now. */
  entries(): [name: string, ground: Ground][] {
    return [...this.#grounds];
  }

  /** Makes a function that finds the longer names that begin with a name, among those that there are now. */
  toLongerNames(): (name: string) => string[] {
    const sorted = [...this.#grounds.keys()].sort(compare);
    return (name) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') <= name) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (sorted[end]?.startsWith(name)) end += 1;
      return sorted.slice(low, end).filter((longer) => this.#grounds.has(longer));
    };
  }
}

/**
 * On what a company's name rests: a stock's code beside it (`code`), that name without the mark of its share (`share`), the
 * full name (`full`), a company's form (`form`), a list of companies (`listed`), what an article states (`stated`), or a name
 * with a company's form of which it is the beginning (`own`).
 */
export type Ground = 'code' | 'share' | 'full' | 'form' | 'listed' | 'stated' | 'own';
