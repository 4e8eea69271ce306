import { addressIn, type Manifest } from '../../search/format/manifest.ts';

/**
 * Makes a function that fetches a file of an index by its name. It fetches each file once, but repeats a failed fetch.
 *
 * @param base the address of the folder of the site
 */
export function createReader(manifest: Manifest, base = ''): (name: string) => Promise<Uint8Array> {
  return onceEach((name) => fetchFile(base + addressIn(manifest, name)));
}

/** Makes a function that gets each value once by its name, but repeats what failed. */
export function onceEach<Value>(get: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (name) => {
    const value = values.get(name) ?? get(name);
    values.set(name, value);
    value.catch(() => values.delete(name));
    return value;
  };
}

/** Fetches a file. Throws if there is none. */
export async function fetchFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  const type = response.headers.get('Content-Type') ?? '';
  // A captive portal answers everything with its page.
  if (!response.ok || type.startsWith('text/html')) throw new Error(`${address}: ${response.status} ${type}`);
  return new Uint8Array(await response.arrayBuffer());
}
