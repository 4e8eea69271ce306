import { hash } from 'node:crypto';
import { outputs } from '../cache/outputs.ts';
import { addPolicy } from '../csp/page-policy.ts';
import type { PageSources } from '../csp/policy.ts';

/** Writes rendered files of the site. A page gets its Content Security Policy first. */
export default function writePages(files: readonly Rendered[]): Written[] {
  return files.map(writePage);
}

function writePage({ address, body, isPage }: Rendered): Written {
  const { page, sources } = isPage ? addPolicy(new TextDecoder().decode(body)) : { page: new Uint8Array(body) };
  outputs().write(address, page);
  return { address, sha256: hash('sha256', page), ...(sources && { sources }) };
}

/** A file as it was rendered. */
export interface Rendered {
  address: string;
  body: ArrayBuffer;
  isPage: boolean;
}

/** What is known of a file that was written: its hash, and what a page may load. */
export interface Written {
  address: string;
  sha256: string;
  sources?: PageSources;
}
