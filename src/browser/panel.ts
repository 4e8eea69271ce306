const STYLE = `
  .share div { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem }
  .share button { background: none; border: 1px solid; border-radius: 0; color: inherit; cursor: pointer; font: inherit; padding: .25rem .75rem }
  .share svg { background: #fff; block-size: 10rem; inline-size: 10rem }
  .share ul { list-style: none; margin-block: .75rem; max-inline-size: 30rem; padding: 0 }
  .share li { align-items: baseline; display: flex; gap: 1rem; justify-content: space-between; padding-block: .25rem }
  .share li button { flex: none }
`;

/** The panel of a page that a reader has opened, with the looks of what a script puts there. */
export function findPanel(): Element | undefined {
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  document.adoptedStyleSheets.push(style);
  return document.querySelector('.share') ?? undefined;
}

/** Where the site stands: all scripts that are fetched stand at its root. Only while such a script is being run. */
export function findRoot(): string {
  return new URL('.', (document.currentScript as HTMLScriptElement).src).href;
}

/** A button that does something when it is pressed. */
export function toButton(label: string, act: () => unknown): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', act);
  return button;
}

/** Where a panel says what became of what was pressed; it is read out. */
export function toStatus(): HTMLElement {
  return Object.assign(document.createElement('p'), { role: 'status' });
}
