import type { OutputFile } from '../cache/entries.ts';
import { outputs } from '../cache/outputs.ts';

/** Takes files over from the published site, as far as they are there as the last build left them. Gives what is known of them, by address. */
export default function takeFiles(files: readonly KeyedFile[]): Record<string, OutputFile> {
  const { take, files: taken } = outputs();
  for (const [address, key] of files) take(address, key);
  return taken;
}

type KeyedFile = readonly [address: string, key: string];
