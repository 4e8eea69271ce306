import { isNode, LineCounter, parseDocument } from 'yaml';

/** A block of YAML between two lines of `---` at the head of a file. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$\n?/m;

/** The most aliases that are resolved: YAML aliases can expand exponentially, and no article needs more. */
const MAX_ALIASES = 20;

/** The longest front matter, in characters: the YAML parser takes quadratic time in the number of keys. */
const MAX_CHARACTERS = 100_000;

const TOO_LONG = `Expected front matter of at most ${MAX_CHARACTERS} characters. Shorten it, or move some of it into the text.`;

/**
 * Parses the front matter of a written seed, and splits it from the Markdown.
 *
 * @returns the fields of the YAML, the Markdown after it, and `lineOf`, which returns the line of a field in the seed,
 * from 1. Without front matter the fields are empty. `problem` states an error in the YAML.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (!match) return { fields: {}, markdown: text, firstLine: 1, lineOf: () => 1 };

  const rest = { markdown: text.slice(match[0].length), firstLine: match[0].split('\n').length };
  const withoutFields = { ...rest, fields: {}, lineOf: () => 1 };
  if (match[0].length > MAX_CHARACTERS) return { ...withoutFields, problem: { line: 1, message: TOO_LONG } };
  try {
    return { ...rest, ...parseFields(match[1] ?? '') };
  } catch (error) {
    // The parser throws if lists nest too deep, or if aliases expand too far.
    return { ...withoutFields, problem: { line: 2, message: yamlMessage((error as Error).message) } };
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
  return { fields: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}, lineOf };
}

function yamlMessage(message: string): string {
  const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
  return `The front matter is not valid YAML: ${first}. Correct it; a value with a colon or a quote in it goes between quotes.`;
}

/** The two parts of a written seed. */
export interface FrontMatter {
  fields: unknown;
  markdown: string;
  /** The line of the seed on which the Markdown begins, from 1. */
  firstLine: number;
  lineOf: (path: readonly PropertyKey[]) => number;
  problem?: { line: number; message: string };
}
