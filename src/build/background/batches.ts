/** Parts a list into batches of a size; the last one may be smaller. Every message between processors costs as much as a small task. */
export function toBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
