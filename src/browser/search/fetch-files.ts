import { addressOfFile } from '../../search/format/manifest.ts';

/** Gives the files of one build's index by name, each fetched once. A fetch that failed is tried again when next asked for. */
export function createReader(version: string): (name: string) => Promise<Uint8Array> {
  const files = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const file = files.get(name) ?? fetchFile(addressOfFile(version, name));
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

async function fetchFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
