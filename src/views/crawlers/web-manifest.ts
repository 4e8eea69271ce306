import { FRONT_PAGE } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';
import { ICONS } from './icons.ts';

/** The web app manifest, with links relative to the manifest: https://www.w3.org/TR/appmanifest/ */
export function toManifest({ name, description, language, colors, logo }: Publisher): string {
  const png = ICONS.filter(({ purpose }) => purpose).map(({ address, size, purpose }) => ({
    src: address,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  }));
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    dir: 'ltr',
    start_url: FRONT_PAGE,
    scope: './',
    display: 'minimal-ui',
    background_color: colors.light.paper,
    theme_color: colors.light.paper,
    icons: [...(logo.endsWith('.svg') ? [{ src: logo, sizes: 'any', type: 'image/svg+xml' }] : []), ...png],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
