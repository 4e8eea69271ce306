import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const STYLES = 'src/**/*.{css,astro}';
/** `--color-text-quiet`, where it is declared and where it is asked for. */
const PROPERTY = /--[a-z][\w-]*/g;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Shortens the names of custom properties in what is built, the most frequent to one letter: `--color-text-quiet` says
 * what it is for in the source, and every page carries it.
 */
export function shortenPropertyNames(): Plugin {
  let names = new Map<string, string>();
  return {
    name: 'shorten-property-names',
    apply: 'build',
    buildStart() {
      names = toShortNames(
        globSync(STYLES)
          .sort()
          .map((file) => readFileSync(file, 'utf8')),
      );
    },
    transform: {
      filter: { id: /\.css($|\?)|[?&]type=style\b/ },
      handler: (code) => ({ code: code.replace(PROPERTY, (name) => names.get(name) ?? name), map: null }),
    },
  };
}

/** A short name for each property that the texts declare, whatever else in them begins with two dashes. */
function toShortNames(texts: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [name] of text.matchAll(PROPERTY)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const declared = [...counts].filter(([name]) => texts.some((text) => text.includes(`${name}:`)));
  const frequent = declared.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return new Map(
    frequent.map(([name], at) => [
      name,
      `--${letter(Math.floor(at / LETTERS.length) - 1)}${letter(at % LETTERS.length)}`,
    ]),
  );
}

function letter(at: number): string {
  return LETTERS[at] ?? '';
}
