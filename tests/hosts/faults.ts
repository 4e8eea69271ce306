import type { Page } from '@playwright/test';

/** What goes wrong on a page from here on: requests that fail, what the console calls an error, what the policy forbids. */
export async function watchFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A reader who goes on before a picture has come has left it, not missed it.
    if (!/abort/i.test(reason)) faults.push(`failed: ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // Firefox's WebDriver BiDi keeps the browser's own complaints to itself.
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
      // Firefox would fetch what comes next ahead of time, and knows no directive that allows it but default-src.
      const next = document.querySelector<HTMLLinkElement>('link[rel=next]')?.href;
      if (effectiveDirective === 'default-src' && blockedURI === next) return;
      console.error(`${effectiveDirective} forbids ${blockedURI} on ${documentURI}`);
    }),
  );
  return faults;
}
