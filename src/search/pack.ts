/**
 * Puts files into one: the length of the list in four bytes, the list of names and lengths as JSON, then the files one
 * after another.
 */
export function encodePack(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const list = new TextEncoder().encode(JSON.stringify([...files].map(([name, { length }]) => [name, length])));
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const pack = new Uint8Array(4 + list.length + total);
  new DataView(pack.buffer).setUint32(0, list.length);
  pack.set(list, 4);
  let at = 4 + list.length;
  for (const bytes of files.values()) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** The files of a pack, by name. */
export function* filesInPack(pack: Uint8Array): Generator<{ name: string; bytes: Uint8Array }> {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  const list: [string, number][] = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + length)));
  let at = 4 + length;
  for (const [name, size] of list) {
    yield { name, bytes: pack.subarray(at, at + size) };
    at += size;
  }
}
