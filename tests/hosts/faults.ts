import type { Page } from '@playwright/test';

/** Collects the faults of a page from now on: failed requests, console errors, and violations of its policy. */
export async function watchFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // When a reader follows a link, the browser aborts requests for pictures. That is no fault.
    if (!/abort/i.test(reason)) faults.push(`failed: ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // Firefox's WebDriver BiDi does not report the browser's own messages about violations.
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
      // Firefox prefetches `link[rel=next]`. Of all directives, only default-src can allow that request.
      const next = document.querySelector<HTMLLinkElement>('link[rel=next]')?.href;
      if (effectiveDirective === 'default-src' && blockedURI === next) return;
      console.error(`${effectiveDirective} forbids ${blockedURI} on ${documentURI}`);
    }),
  );
  return faults;
}
