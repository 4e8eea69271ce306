/*
 * The only script inside every page. It sets the reader's settings on the root element before the first paint, stores
 * them on the device, and runs the panel that changes them. It fetches the script of the share panel when a reader
 * first opens that panel. Without this script or without storage, a page follows the system's settings.
 */

const names = ['theme', 'size', 'leading', 'font', 'resume'];
const keyOf = (name: string) => `baoting:${name}`;
const { dataset } = document.documentElement;
for (const name of names) dataset[name] = localStorage.getItem(keyOf(name)) ?? '';
dataset['scripted'] = '';
// Without light-dark(), pages are light in dark mode too, and so is the browser's toolbar.
if (!CSS.supports('color', 'light-dark(red, red)')) document.querySelector('[media*=dark]')?.remove();

addEventListener('DOMContentLoaded', () => {
  const panel = document.querySelector<HTMLDetailsElement>('.settings');
  const choices = panel?.querySelectorAll('select') ?? [];
  for (const choice of choices) choice.value = dataset[choice.name] ?? '';
  panel?.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    dataset[name] = value;
    localStorage.setItem(keyOf(name), value);
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

  const positionKey = keyOf(location.pathname);
  if (dataset['resume'] && !location.hash) {
    scrollTo({ top: Number(localStorage.getItem(positionKey)), behavior: 'instant' });
  }
  addEventListener('pagehide', () => dataset['resume'] && localStorage.setItem(positionKey, String(scrollY)));
});
