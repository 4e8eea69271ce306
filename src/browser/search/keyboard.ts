/**
 * Moves the focus by keys: the arrow keys between the search field and the results, Escape from a result to the field,
 * and / from anywhere to the field.
 */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...results.querySelectorAll('a')];
    const focused = links.findIndex((link) => link.matches(':focus'));
    const inField = document.activeElement === field;
    const target =
      event.key === 'ArrowDown' && (inField || focused !== -1)
        ? links[focused + 1]
        : event.key === 'ArrowUp' && focused !== -1
          ? (links[focused - 1] ?? field)
          : (event.key === 'Escape' && focused !== -1) || (event.key === '/' && !isTyping())
            ? field
            : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (target === field) field.select();
  });
}

/** Whether the focus is in a control that uses typed characters. */
function isTyping(): boolean {
  return document.activeElement?.matches('input:not([type=radio]), select, textarea') ?? false;
}
