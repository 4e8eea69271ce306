import type { APIRoute } from 'astro';
import { TITLES_FILE } from '../../archive/addresses.ts';
import { theseTitles } from '../../build/edition/these-titles.ts';

/** The rows of `titles.json`. */
export async function getStaticPaths() {
  const files = [...(await theseTitles())].filter(([address]) => address !== TITLES_FILE);
  return files.map(([address, text]) => ({
    params: { file: address.replace(/^titles\/|\.jsonl$/g, '') },
    props: { text },
  }));
}

export const GET: APIRoute = ({ props }) => new Response((props as { text: string }).text);
