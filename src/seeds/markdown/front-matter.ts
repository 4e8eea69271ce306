import { isNode, LineCounter, parseDocument } from 'yaml';

/** A block of YAML between two lines of `---` at the head of a file. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$\n?/m;

/** Aliases in YAML may stand for more than they weigh; no article needs more of them than this. */
const MOST_ALIASES = 20;

/** The reader of YAML takes longer by the square of the number of keys, and no article states so much. */
const MOST_CHARACTERS = 100_000;

const TOO_LONG = `Expected front matter of at most ${MOST_CHARACTERS} characters. Shorten it, or move what it says into the text.`;

/**
 * Splits a written seed at its front matter.
 *
 * @returns the fields as YAML states them, the Markdown after them, and `lineOf`, which finds the line of the seed, from 1,
 * where a field stands. Without front matter the fields are empty. `problem` says what is wrong with the YAML.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (!match) return { fields: {}, markdown: text, firstLine: 1, lineOf: () => 1 };

  const rest = { markdown: text.slice(match[0].length), firstLine: match[0].split('\n').length };
  const none = { ...rest, fields: {}, lineOf: () => 1 };
  if (match[0].length > MOST_CHARACTERS) return { ...none, problem: { line: 1, message: TOO_LONG } };
  try {
    return { ...rest, ...parseFields(match[1] ?? '') };
  } catch (error) {
    // What nests too deep, or stands for too much, is found on the way.
    return { ...none, problem: { line: 2, message: yamlMessage((error as Error).message) } };
  }
}

function parseFields(yaml: string): Pick<FrontMatter, 'fields' | 'lineOf' | 'problem'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const [error] = document.errors;
  if (error)
    return { fields: {}, lineOf, problem: { line: lineAt(error.pos[0]), message: yamlMessage(error.message) } };
  return { fields: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {}, lineOf };
}

function yamlMessage(message: string): string {
  const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
  return `The front matter is no valid YAML: ${first}. Correct it; a value with a colon or a quote in it goes between quotes.`;
}

/** A written seed in its two parts. */
export interface FrontMatter {
  fields: unknown;
  markdown: string;
  /** The seed's line on which the Markdown begins. */
  firstLine: number;
  lineOf: (path: readonly PropertyKey[]) => number;
  problem?: { line: number; message: string };
}
