import type { Kind } from '../../search/format/document.ts';
import { FEW } from '../../search/format/resolution.ts';
import type { OpenIndex } from '../../search/query/read-index.ts';
import { type Result, readResults } from '../../search/query/results.ts';
import { type Found, search } from '../../search/query/search.ts';
import type { Question } from './address.ts';
import { summaryOf, toItem } from './result-item.ts';

const FAILED = '没有取到索引。请检查网络，再试一次；如果还是不行，请重新打开这一页。';

/**
 * The list of results as the page's script uses it. An answer that comes after a newer question was asked is not shown.
 *
 * @param onShown told whether the list shows nothing, since nothing was asked
 */
export function toList(panel: HTMLElement, index: OpenIndex, onShown: (isEmpty: boolean) => void) {
  const at = <T extends Element>(selector: string) => panel.querySelector(selector) as T;
  const [status, list] = [at('[data-status]'), at('[data-results]')];
  const more = at<HTMLButtonElement>('[data-more]');
  const template = at<HTMLTemplateElement>('template');
  let found: Found | undefined;
  let shown = 0;

  const describe = (answer: Found) => {
    status.textContent = summaryOf(answer);
    for (const count of panel.querySelectorAll<HTMLElement>('[data-count]'))
      count.textContent = answer.words.length === 0 ? '' : countOf(answer, count.dataset['count'] ?? 'all');
    more.hidden = shown >= answer.hits.length;
    onShown(answer.words.length === 0);
  };
  let turn = 0;
  /** Shows the next results of an answer, unless a newer question was asked meanwhile. */
  const showNext = async (own: number, answer: Found, from: number) => {
    const { results, settled } = await nextOf(answer, from, index);
    if (own !== turn) return;
    if (from === 0) list.replaceChildren();
    list.append(...results.map((result) => toItem(template, result)));
    found = settled;
    shown = from + results.length;
    describe(settled);
  };
  const tell = (error: unknown) => {
    status.textContent = FAILED;
    throw error;
  };

  more.addEventListener('click', async () => {
    if (!found) return;
    const last = list.lastElementChild;
    turn += 1;
    await showNext(turn, found, shown).catch(tell);
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  return {
    /** Searches, and shows the best results. */
    show: async ({ query, choice }: Question): Promise<void> => {
      turn += 1;
      const own = turn;
      await search(query, choice, index)
        .then((answer) => showNext(own, answer, 0))
        .catch(tell);
    },
  };
}

/** The next results that do have the words, and the answer without those hits of which the text says otherwise. */
async function nextOf(found: Found, from: number, index: OpenIndex): Promise<{ results: Result[]; settled: Found }> {
  const wanted = found.hits.slice(from, from + FEW);
  const results = await readResults(wanted, found.words, index);
  const hits = [
    ...found.hits.slice(0, from),
    ...results.map(({ document }) => document),
    ...found.hits.slice(from + FEW),
  ];
  const settled = { ...found, hits };
  return results.length > 0 || hits.length <= from ? { results, settled } : nextOf(settled, from, index);
}

function countOf({ counts, total }: Found, kind: string): string {
  return String(kind === 'all' ? total : counts[kind as Kind]);
}
