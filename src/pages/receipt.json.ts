import type { APIRoute } from 'astro';
import { thisAccount } from '../build/edition/build-account.ts';
import { toReceiptText } from '../views/receipt/receipt.ts';

/** The receipt as far as it is known before all is written; the build adds the hashes of the files. */
export const GET: APIRoute = async () => new Response(toReceiptText({ ...(await thisAccount()), files: {} }));
