/**
 * The pictures that are made of `public/icon.svg`. A maskable one is cut to any shape, so that what matters keeps to the
 * inner four fifths: https://www.w3.org/TR/appmanifest/#icon-masks
 */
export const ICONS: readonly Icon[] = [
  { address: 'icon-192.png', size: 192, purpose: 'any', filled: 1 },
  { address: 'icon-512.png', size: 512, purpose: 'any', filled: 1 },
  { address: 'icon-maskable-512.png', size: 512, purpose: 'maskable', filled: 0.8 },
  // No page links it, since Firefox would fetch it with every article. Phones before iOS 15.4, which do not read the
  // manifest's icons, ask for it by this name.
  { address: 'apple-touch-icon.png', size: 180, filled: 0.8 },
];

/** A square picture of the site. */
export interface Icon {
  address: string;
  /** Pixels of a side. */
  size: number;
  /** As in a manifest; absent for one that is not named there. */
  purpose?: 'any' | 'maskable';
  /** How much of a side the drawing takes. Around it, and behind it where it is less than all, is its own ground. */
  filled: number;
}
