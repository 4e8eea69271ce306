import { canInflate } from '../../search/query/inflate.ts';
import type { OpenIndex } from '../../search/query/read-index.ts';
import { addressFor, type Question, questionIn } from './address.ts';
import { createReader } from './fetch-files.ts';
import { toForm } from './form.ts';
import { listenToKeys } from './keyboard.ts';

/** Milliseconds between the last change of the query and the search. */
const SEARCH_DELAY = 150;

/**
 * Starts the search page. Over `file://` and in old engines, which cannot read an index, it shows why it cannot search.
 *
 * @param toList wraps the list of results; it calls `onShown` after each change, with whether there is no query
 */
export function startSearch(toList: ToList): void {
  const panel = find('search');
  find('[data-scripts-off]').hidden = true;
  if (location.protocol === 'file:' || !canInflate()) {
    find('[data-cannot]').hidden = false;
    return;
  }
  panel.hidden = false;
  const form = toForm(find<HTMLFormElement>('search form'));
  const list = toList(panel, (isEmpty) => {
    find('[data-titles]').hidden = !isEmpty;
  });
  const pageTitle = document.title;
  let shownAddress = addressFor({ query: '', choice: {} });
  let isFinished = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    const question = questionIn(location.href);
    shownAddress = addressFor(question);
    document.title = question.query ? `${question.query} · ${pageTitle}` : pageTitle;
    return list.show(question);
  };
  // While a reader types, each question replaces the last one in the history. A finished question keeps its own entry.
  const ask = (finish: boolean) => {
    clearTimeout(timer);
    const address = addressFor(form.question());
    if (address !== shownAddress) {
      if (isFinished && shownAddress !== addressFor({ query: '', choice: {} })) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      void show();
      isFinished = false;
    }
    isFinished ||= finish;
  };

  form.onInput(() => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(false), SEARCH_DELAY);
  });
  form.onFinished(() => ask(true));
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isFinished = true;
    form.fill(questionIn(location.href));
    void show();
  });
  listenToKeys(form.field, panel);
  form.fill(questionIn(location.href));
  if (form.field.value === '') form.field.focus();
  else void show();
}

/** The index of this site. */
export function openIndex({ dataset }: HTMLElement): OpenIndex {
  const manifest = JSON.parse(dataset['manifest'] ?? '');
  return { manifest, read: createReader(manifest) };
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`This page has no ${selector}.`);
  return element;
}

type ToList = (
  panel: HTMLElement,
  onShown: (isEmpty: boolean) => void,
) => { show: (question: Question) => Promise<void> };
