import { addressIn, type Manifest } from '../../search/format/manifest.ts';

/**
 * Makes a function that fetches a file of an index by its name. It fetches each file once, but repeats a failed fetch.
 */
export function createReader(manifest: Manifest): (name: string) => Promise<Uint8Array> {
  const files = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const file = files.get(name) ?? fetchFile(addressIn(manifest, name));
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

async function fetchFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  const type = response.headers.get('Content-Type') ?? '';
  // A captive portal answers everything with its page.
  if (!response.ok || type.startsWith('text/html')) throw new Error(`${address}: ${response.status} ${type}`);
  return new Uint8Array(await response.arrayBuffer());
}
