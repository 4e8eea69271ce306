import { attributeOf, type StartTag, type Token } from '../../../views/html-tokens.ts';

/** The classes of elements in a headline: see `toPhrasedHtml`. */
const PHRASE = /^(?:break|clauses-\d+)$/;

/** Groups the tokens of a page: those of one text, with the phrases that are elements in it, and each other token alone. */
export function toTextRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let depth = 0;
  let isOpen = false;
  for (const token of tokens) {
    const isStart = token.kind === 'start' && isPhrase(token);
    const isEnd = token.kind === 'end' && token.name === 'span' && depth > 0;
    const isText = token.kind === 'text' || isStart || isEnd;
    if (isText && isOpen) runs.at(-1)?.push(token);
    else runs.push([token]);
    isOpen = isText;
    depth = isText ? depth + Number(isStart) - Number(isEnd) : 0;
  }
  return runs;
}

function isPhrase(tag: StartTag): boolean {
  return (
    tag.name === 'span' &&
    tag.attributes.every(({ name }) => name === 'class') &&
    PHRASE.test(attributeOf(tag, 'class') ?? 'break')
  );
}
