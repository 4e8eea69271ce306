import type { OpenIndex } from '../../search/query/read-index.ts';
import { addressFor, questionIn } from './address.ts';
import { createReader } from './fetch-files.ts';
import { toForm } from './form.ts';
import { listenToKeys } from './keyboard.ts';
import { toList } from './result-list.ts';

/** Milliseconds without a key until what was typed is searched. */
const PAUSE = 150;

/** Brings the search page to life, or says why it cannot be: a page opened from a folder may fetch nothing. */
export function startSearch(): void {
  const panel = find('search');
  find('[data-scripts-off]').hidden = true;
  if (location.protocol === 'file:' || typeof DecompressionStream === 'undefined') {
    find('[data-cannot]').hidden = false;
    return;
  }
  panel.hidden = false;
  const form = toForm(find<HTMLFormElement>('search form'));
  const list = toList(panel, openIndex(panel), (isEmpty) => {
    find('[data-titles]').hidden = !isEmpty;
  });
  const name = document.title;
  let asked = addressFor({ query: '', choice: {} });
  let isSettled = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    const question = questionIn(location.href);
    asked = addressFor(question);
    document.title = question.query ? `${question.query} · ${name}` : name;
    return list.show(question);
  };
  // While a reader types, the address follows; a question that they stayed with is one to come back to.
  const ask = (settle: boolean) => {
    clearTimeout(timer);
    const address = addressFor(form.question());
    if (address !== asked) {
      if (isSettled && asked !== addressFor({ query: '', choice: {} })) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      void show();
      isSettled = false;
    }
    isSettled ||= settle;
  };

  form.onInput(() => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(false), PAUSE);
  });
  form.onSettled(() => ask(true));
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isSettled = true;
    form.fill(questionIn(location.href));
    void show();
  });
  listenToKeys(form.field, panel);
  form.fill(questionIn(location.href));
  if (form.field.value === '') form.field.focus();
  else void show();
}

function openIndex({ dataset }: HTMLElement): OpenIndex {
  const manifest = JSON.parse(dataset['manifest'] ?? '');
  return { manifest, read: createReader(manifest.version) };
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`This page has no ${selector}.`);
  return element;
}
