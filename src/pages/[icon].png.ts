import type { APIRoute } from 'astro';
import { drawIcon } from '../build/pictures/icon.ts';
import { ICONS, type Icon } from '../views/crawlers/icons.ts';

export function getStaticPaths() {
  return ICONS.map((icon) => ({ params: { icon: icon.address.replace('.png', '') }, props: { icon } }));
}

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) => new Response(await drawIcon(props.icon));
