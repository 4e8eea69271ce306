import type { Page } from '@playwright/test';

/**
 * The texts of a page whose contrast with their background is below 4.5, as `text: colour on background`. A background is that of the nearest element which
 * has one.
 */
export function findFaintTexts(page: Page, selector = 'body *'): Promise<string[]> {
  return page.evaluate((selected) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    /** A colour as red, green, blue and opacity, 0 to 255. */
    const toChannels = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
    };
    const luminance = (colour: string) => {
      const linear = toChannels(colour).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number, number];
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const backgroundOf = (element: Element | null): string => {
      if (!element) return 'white';
      const { backgroundColor } = getComputedStyle(element);
      return toChannels(backgroundColor)[3] === 255 ? backgroundColor : backgroundOf(element.parentElement);
    };
    const hasText = (element: Element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...document.querySelectorAll(selected)].filter(hasText).flatMap((element) => {
      const [colour, background] = [getComputedStyle(element).color, backgroundOf(element)];
      const [dark, light] = [luminance(colour), luminance(background)].sort((a, b) => a - b) as [number, number];
      const isFaint = (light + 0.05) / (dark + 0.05) < 4.5;
      return isFaint ? [`${element.textContent?.trim()}: ${colour} on ${background}`] : [];
    });
  }, selector);
}
