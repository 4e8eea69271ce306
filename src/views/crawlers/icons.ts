/** The icon that a page links if the paper's mark is too large to stand in it. */
export const SMALL_ICON = 'icon-48.png';

/**
 * The icons that are drawn from the paper's mark. A maskable icon may be cut to any shape, so that its drawing keeps
 * to the inner four fifths: https://www.w3.org/TR/appmanifest/#icon-masks
 */
export const ICONS: readonly Icon[] = [
  // The front page links these two. Firefox would fetch an icon of 96 pixels or more with the page.
  { address: SMALL_ICON, size: 48, filled: 1, linked: true },
  { address: 'icon-72.png', size: 72, filled: 1, linked: true },
  { address: 'icon-192.png', size: 192, purpose: 'any', filled: 1 },
  { address: 'icon-512.png', size: 512, purpose: 'any', filled: 1 },
  { address: 'icon-maskable-512.png', size: 512, purpose: 'maskable', filled: 0.8 },
  // No page links this icon, since Firefox would fetch it with every article. Phones before iOS 15.4 do not read the
  // manifest's icons, and request this address.
  { address: 'apple-touch-icon.png', size: 180, filled: 0.8 },
];

/** A square icon of the site. */
export interface Icon {
  address: string;
  /** The length of a side, in pixels. */
  size: number;
  /** The purpose in the manifest; absent for an icon that the manifest does not list. */
  purpose?: 'any' | 'maskable';
  /** Whether the front page links it, for search engines and readers of feeds. */
  linked?: true;
  /** The part of a side that the drawing takes, up to 1. The rest has the background colour of the drawing. */
  filled: number;
}
