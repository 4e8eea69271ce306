/** Lets the arrow keys lead from the search field to the results and back, Escape to the field, and / to it from anywhere. */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...results.querySelectorAll('a')];
    const at = links.findIndex((link) => link.matches(':focus'));
    const inField = document.activeElement === field;
    const target =
      event.key === 'ArrowDown' && (inField || at !== -1)
        ? links[at + 1]
        : event.key === 'ArrowUp' && at !== -1
          ? (links[at - 1] ?? field)
          : (event.key === 'Escape' && at !== -1) || (event.key === '/' && !isTyping())
            ? field
            : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (target === field) field.select();
  });
}

function isTyping(): boolean {
  return document.activeElement?.matches('input:not([type=radio]), select, textarea') ?? false;
}
