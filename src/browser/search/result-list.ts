import type { Kind } from '../../search/format/document.ts';
import { RESULTS_PER_STEP } from '../../search/format/resolution.ts';
import type { OpenIndex } from '../../search/query/read-index.ts';
import { type Result, readResults } from '../../search/query/results.ts';
import { type Found, search } from '../../search/query/search.ts';
import type { Question } from './address.ts';
import { summaryOf, toItem } from './result-item.ts';

export const FETCH_FAILED = '索引加载失败。请检查网络后再试；如仍失败，请重新打开本页。';

/**
 * Wraps the list of results. The results of a question are dropped if a newer question was asked in the meantime.
 *
 * @param onShown called after each change of the list; `isEmpty` is true if there is no query
 */
export function toList(panel: HTMLElement, index: OpenIndex, onShown: (isEmpty: boolean) => void) {
  const at = <T extends Element>(selector: string) => panel.querySelector(selector) as T;
  const [status, list] = [at('[data-status]'), at('[data-results]')];
  const more = at<HTMLButtonElement>('[data-more]');
  const template = at<HTMLTemplateElement>('template');
  let found: Found | undefined;
  let shown = 0;
  let isEmpty = true;

  const showSummary = (answer: Found) => {
    status.textContent = summaryOf(answer, isEmpty);
    for (const count of panel.querySelectorAll<HTMLElement>('[data-count]'))
      count.textContent = answer.words.length === 0 ? '' : countOf(answer, count.dataset['count'] ?? 'all');
    more.hidden = shown >= answer.hits.length;
    onShown(isEmpty);
  };
  let latestRequest = 0;
  /** Shows the next results of an answer, unless there is a newer request. */
  const showNext = async (request: number, answer: Found, from: number) => {
    const { results, checked } = await readNext(answer, from, index);
    if (request !== latestRequest) return;
    if (from === 0) list.replaceChildren();
    list.append(...results.map((result) => toItem(template, result)));
    found = checked;
    shown = from + results.length;
    showSummary(checked);
  };
  const showFailure = (error: unknown) => {
    status.textContent = FETCH_FAILED;
    throw error;
  };

  more.addEventListener('click', async () => {
    if (!found) return;
    const last = list.lastElementChild;
    latestRequest += 1;
    await showNext(latestRequest, found, shown).catch(showFailure);
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  return {
    /** Searches, and shows the first results. */
    show: async ({ query, choice }: Question): Promise<void> => {
      latestRequest += 1;
      const request = latestRequest;
      isEmpty = query.trim() === '';
      await search(query, choice, index)
        .then((answer) => showNext(request, answer, 0))
        .catch(showFailure);
    },
  };
}

/** The next results, and the answer without the hits whose texts turned out not to have all words. */
async function readNext(found: Found, from: number, index: OpenIndex): Promise<{ results: Result[]; checked: Found }> {
  const next = found.hits.slice(from, from + RESULTS_PER_STEP);
  const results = await readResults(next, found.words, index);
  const hits = [
    ...found.hits.slice(0, from),
    ...results.map(({ document }) => document),
    ...found.hits.slice(from + RESULTS_PER_STEP),
  ];
  const checked = { ...found, hits };
  return results.length > 0 || hits.length <= from ? { results, checked } : readNext(checked, from, index);
}

function countOf({ counts, total }: Found, kind: string): string {
  return String(kind === 'all' ? total : counts[kind as Kind]);
}
