import { Lexer } from 'yaml';
import { shorten } from '../../chinese/shorten.ts';
import { NAMES_IN_USE } from '../field-names.ts';
import type { Problem } from '../refusal.ts';

/** What the lexer of YAML writes before a text without quotes, and before a document. */
const [TEXT, DOCUMENT] = ['\u001f', '\u0002'];

/** How much a message quotes, in code units. */
const LONGEST_QUOTE = 80;

/** The sign before a text of several lines: `|`, `>-`. */
const BLOCK = /^[|>]/;

/** `title：标题`, `title:标题`: a colon behind the name of a field that YAML does not take for one. */
const COLON = new RegExp(`^(${NAMES_IN_USE.join('|')})[ \\t]*(?:[：﹕∶︰]|:(?=[^ \\t\\n]))`);

/**
 * Finds what YAML reads in silence in another way than its writer meant it: a `#` that cuts off a value, a `&` or `!` that
 * takes away its first word, a `*`, and a colon that is none.
 *
 * @returns the first of them, with its line in `yaml` from 1; undefined if there is none
 */
export function findTrap(yaml: string): Problem | undefined {
  let line = 1;
  /** The token before on the same line, if there is one. */
  let before = '';
  let [isText, isBlock] = [false, false];
  for (const token of new Lexer().lex(yaml)) {
    if (token === TEXT || token === DOCUMENT) {
      isText = token === TEXT;
      continue;
    }
    const problem = isText ? !isBlock && findColon(token, before) : findSign(token, before);
    if (problem) return { ...problem, line: line + problem.line };
    isBlock = isText ? false : isBlock || BLOCK.test(token);
    isText = false;
    line += token.split('\n').length - 1;
    before = token.endsWith('\n') ? '' : token.trim() || before;
  }
  return undefined;
}

/** @returns the line is counted from the token, from 0 */
function findSign(token: string, before: string): LocatedProblem | undefined {
  if (token.startsWith('#') && before !== '')
    return {
      line: 0,
      message: `Expected a comment only on a line of its own: here YAML would leave out ${shorten(token, LONGEST_QUOTE)}. Put a value with # in it between quotes: "…".`,
    };
  if (/^[&*!]/.test(token))
    return {
      line: 0,
      message: `Expected a value that does not begin with &, * or !, which mean something in YAML: ${shorten(token, LONGEST_QUOTE)}. Put the value between quotes.`,
    };
  return undefined;
}

function findColon(token: string, before: string): LocatedProblem | undefined {
  for (const [at, line] of token.split('\n').entries()) {
    const [found, name] = (at === 0 && /^[:-]$/.test(before) ? undefined : COLON.exec(line.trim())) ?? [];
    if (found && name)
      return {
        line: at,
        message: `Expected ${name}: with a half-width colon and a space behind it, found ${found}. Correct it.`,
      };
  }
  return undefined;
}

type LocatedProblem = Problem & { line: number };
