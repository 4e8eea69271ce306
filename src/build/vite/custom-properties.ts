import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const STYLES = 'src/**/*.{css,astro}';
/** `--color-text-quiet`, where it is declared and where it is asked for. */
const PROPERTY = /--[a-z][\w-]*/g;
const ROOT = /:root\s*\{([^}]*)\}/g;
const DECLARATION = /(--[a-z][\w-]*):\s*([^;{}]+);/g;
const ASKED = /var\((--[a-z][\w-]*)\)/g;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Makes custom properties light in what is built: `--color-text-quiet` says what it is for in the source, and every page
 * carries it. A constant that is asked for in one place stands there itself; all others get short names, the most frequent
 * one letter.
 */
export function lightenProperties(): Plugin {
  let constants = new Map<string, string>();
  let names = new Map<string, string>();
  return {
    name: 'lighten-properties',
    apply: 'build',
    buildStart() {
      const files = globSync(STYLES).sort();
      const texts = files.map((file) => readFileSync(file, 'utf8'));
      constants = findConstants(texts);
      names = toShortNames(texts.map((text) => putConstants(text, constants)));
    },
    transform: {
      filter: { id: /\.css($|\?)|[?&]type=style\b/ },
      handler: (code) => ({
        code: putConstants(code, constants).replace(PROPERTY, (name) => names.get(name) ?? name),
        map: null,
      }),
    },
  };
}

/** The value of each property that the root declares, nothing declares again, and one place asks for. */
function findConstants(texts: readonly string[]): Map<string, string> {
  const counts = countProperties(texts);
  const asked = new Set(texts.flatMap((text) => [...text.matchAll(ASKED)].map(([, name]) => name)));
  const constants = new Map<string, string>();
  const roots = texts.flatMap((text) => [...text.matchAll(ROOT)].map(([, declarations = '']) => declarations));
  for (const [, name = '', value = ''] of roots.flatMap((declarations) => [...declarations.matchAll(DECLARATION)])) {
    const whole = putConstants(value, constants);
    if (counts.get(name) === 2 && asked.has(name) && !whole.includes('var(')) constants.set(name, whole);
  }
  return constants;
}

function putConstants(text: string, constants: ReadonlyMap<string, string>): string {
  return text
    .replace(DECLARATION, (whole, name: string) => (constants.has(name) ? '' : whole))
    .replace(ASKED, (whole, name: string) => constants.get(name) ?? whole);
}

/** A short name for each property that the texts declare, whatever else in them begins with two dashes. */
function toShortNames(texts: readonly string[]): Map<string, string> {
  const declared = [...countProperties(texts)].filter(([name]) => texts.some((text) => text.includes(`${name}:`)));
  const frequent = declared.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return new Map(
    frequent.map(([name], at) => [
      name,
      `--${letter(Math.floor(at / LETTERS.length) - 1)}${letter(at % LETTERS.length)}`,
    ]),
  );
}

function countProperties(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [name] of text.matchAll(PROPERTY)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function letter(at: number): string {
  return LETTERS[at] ?? '';
}
