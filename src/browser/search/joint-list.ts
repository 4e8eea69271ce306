import { RESULTS_PER_STEP } from '../../search/format/resolution.ts';
import { type Answer, type JointIndex, searchJointly } from '../../search/query/joint-search.ts';
import type { JointResult } from '../../search/query/merge.ts';
import type { Question } from './address.ts';
import { summaryOf, toItem } from './result-item.ts';
import { FETCH_FAILED } from './result-list.ts';

/** So many editions are asked before the reader is, if they have no screen of results. */
const MOST_ASKED = 12;

/**
 * Wraps the list of results of several editions. It asks one after the other until a screen of results stands there, and shows what
 * has come so far; what comes later stands at its place among the results. The reader asks for more.
 *
 * @param onShown called after each change of the list; `isEmpty` is true if there is no query
 */
export function toJointList(panel: HTMLElement, index: JointIndex, onShown: (isEmpty: boolean) => void) {
  const at = <T extends Element>(selector: string) => panel.querySelector(selector) as T;
  const [status, list] = [at('[data-status]'), at('[data-results]')];
  const more = at<HTMLButtonElement>('[data-more]');
  const template = at<HTMLTemplateElement>('template');
  const moreLabel = more.textContent;
  let current: Search | undefined;

  const show = (search: Search, answer: Answer) => {
    const { words, merge, left } = answer;
    const { kind } = search.question.choice;
    const counts = { ...merge.counts(), all: merge.total() };
    const count = kind ? counts[kind] : counts.all;
    const summary = summaryOf({ words, hits: { length: count }, exact: merge.isExact() }, search.isEmpty);
    status.textContent = left > 0 ? toProgress(answer, count) : summary + toFailed(answer);
    for (const each of panel.querySelectorAll<HTMLElement>('[data-count]'))
      each.textContent =
        words.length === 0 ? '' : String(counts[(each.dataset['count'] ?? 'all') as keyof typeof counts]);
    insert(search, merge.results());
    more.hidden = merge.waiting() === 0 && left === 0;
    more.textContent = merge.waiting() > 0 ? moreLabel : `再查其余 ${left} 期`;
    onShown(search.isEmpty);
  };
  /** Brings the list to these results: none moves that stands there. */
  const insert = ({ items }: Search, results: readonly JointResult[]) => {
    if (items.size === 0) list.replaceChildren();
    for (const [place, result] of results.entries()) {
      const known = items.get(result);
      if (known?.editions === result.editions.length) continue;
      known?.node.remove();
      const node = toJointItem(template, result);
      list.insertBefore(node, list.children[place] ?? null);
      items.set(result, { node, editions: result.editions.length });
    }
  };
  /** Asks and shows until so many more results stand there, as many editions have answered, or another question was asked. */
  const goOn = async (search: Search) => {
    const wanted = search.items.size + RESULTS_PER_STEP;
    for (let asked = 0; ; asked += 1) {
      const { answer } = search;
      if (answer) {
        // The first is there before the texts of all others are read.
        for (const until of search.items.size === 0 ? [1, wanted] : [wanted]) {
          await answer.merge.takeNext(until - answer.merge.results().length);
          if (search !== current) return;
          show(search, answer);
        }
        if (answer.merge.results().length >= wanted || asked === MOST_ASKED) return;
      }
      const { value } = await search.answers.next();
      if (search !== current || !value) return;
      if (value.merge !== answer?.merge) search.items.clear();
      search.answer = value;
    }
  };
  const showFailure = (error: unknown) => {
    status.textContent = FETCH_FAILED;
    throw error;
  };

  more.addEventListener('click', async () => {
    if (!current) return;
    const last = list.lastElementChild;
    await goOn(current).catch(showFailure);
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  return {
    /** Searches, and shows the first results. */
    show: async (question: Question): Promise<void> => {
      current = {
        question,
        isEmpty: question.query.trim() === '',
        answers: searchJointly(question.query, question.choice, index),
        items: new Map(),
      };
      await goOn(current).catch(showFailure);
    },
  };
}

/** A result with the editions in which it stands. */
function toJointItem(template: HTMLTemplateElement, result: JointResult): HTMLElement {
  const [{ base, name } = { base: '', name: '' }, ...others] = result.editions;
  const item = toItem(template, { ...result, address: base + result.address }) as DocumentFragment;
  const edition = document.createElement('span');
  edition.textContent = `编入 ${name}`;
  const links = others.map(({ base, name }) => {
    const link = document.createElement('a');
    link.href = base + result.address;
    link.textContent = name;
    return link;
  });
  item.querySelector('.facts')?.append(edition, ...links);
  return item.firstElementChild as HTMLElement;
}

function toProgress({ asked, left }: Answer, count: number): string {
  return `已查 ${asked} 期，找到 ${count} 条；还有 ${left} 期可能有。`;
}

function toFailed({ failed }: Answer): string {
  return failed > 0 ? `有 ${failed} 期读不到，请稍后再试。` : '';
}

/** A question, and what has come of it so far. */
interface Search {
  question: Question;
  isEmpty: boolean;
  answers: AsyncGenerator<Answer>;
  answer?: Answer;
  /** The item of each result, and how many editions it names. */
  items: Map<JointResult, { node: HTMLElement; editions: number }>;
}
