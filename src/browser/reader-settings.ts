/*
 * The only script inside every page. It sets the reader's settings on the root element before the first paint, stores
 * them on the device, and runs the panel that changes them. It fetches the script of the share panel when a reader
 * first opens that panel. Without this script a page follows the system's settings. Without storage, which a browser may
 * block, the settings hold for the page.
 */

const names = ['theme', 'size', 'leading', 'font', 'resume'];
const { dataset } = document.documentElement;
for (const name of names) dataset[name] = load(name);
dataset['scripted'] = '';

addEventListener('DOMContentLoaded', () => {
  const panel = document.querySelector<HTMLDetailsElement>('.settings');
  const choices = panel?.querySelectorAll('select') ?? [];
  for (const choice of choices) choice.value = dataset[choice.name] ?? '';
  panel?.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    dataset[name] = value;
    store(name, value);
  });
  panel?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });

  const share = document.querySelector<HTMLElement>('.share');
  share?.addEventListener(
    'toggle',
    () => document.head.append(Object.assign(document.createElement('script'), { src: share.dataset['script'] })),
    { once: true },
  );

  addEventListener('keydown', (event) => {
    const isTyped =
      (event.target as Element).matches('input,select,textarea') || event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === '/' && !isTyped && !event.defaultPrevented)
      document.querySelector<HTMLElement>('header a[href$="search.html"]')?.click();
  });

  const { pathname, hash } = location;
  if (dataset['resume'] && !hash) scrollTo({ top: Number(load(pathname)), behavior: 'instant' });
  addEventListener('pagehide', () => dataset['resume'] && store(pathname, String(scrollY)));
});

/** A site's pages share the storage with all else on its host. */
function keyOf(name: string): string {
  return `baoting:${name}`;
}

/** What this device stores under a name. Empty if nothing is stored, or storage is blocked. */
function load(name: string): string {
  try {
    return localStorage.getItem(keyOf(name)) ?? '';
  } catch {
    return '';
  }
}

/** Stores a value on this device. Does nothing if storage is blocked or full. */
function store(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {}
}
