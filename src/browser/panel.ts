const STYLE = `
  .share div { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem }
  .share button { background: none; border: 1px solid; border-radius: 0; color: inherit; cursor: pointer; font: inherit; padding: .25rem .75rem }
  .share svg { background: #fff; block-size: 10rem; inline-size: 10rem }
  .share ul { list-style: none; margin-block: .75rem; max-inline-size: 30rem; padding: 0 }
  .share li { align-items: baseline; display: flex; gap: 1rem; justify-content: space-between; padding-block: .25rem }
  .share li button { flex: none }
`;

/**
 * The share panel or the offline panel of the page, if it has one. Also adds the styles of the elements that scripts
 * add to it.
 */
export function findPanel(): Element | undefined {
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  document.adoptedStyleSheets.push(style);
  return document.querySelector('.share') ?? undefined;
}

/**
 * The absolute URL of the site's root, where all fetched scripts are. Call `findRoot` only in the first synchronous run
 * of such a script, since the document has no current script later.
 */
export function findRoot(): string {
  return new URL('.', (document.currentScript as HTMLScriptElement).src).href;
}

/** Makes a button that calls `act` when it is pressed. */
export function toButton(label: string, act: () => unknown): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', act);
  return button;
}

/** Makes the element in which a panel reports the result of a button. Screen readers read it out. */
export function toStatus(): HTMLElement {
  return Object.assign(document.createElement('p'), { role: 'status' });
}
