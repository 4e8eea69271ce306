import { withoutInvisible } from '../invisible.ts';
import { characterAt, characterBefore } from './chinese/character-classes.ts';
import { hasNoGap } from './chinese/soft-breaks.ts';

const LINE_END = /[\n\v\f\x85\u2028\u2029]/;

/** A text of front matter on one line, without invisible characters. Its lines are joined as those of Markdown are. */
export function toOneLine(text: string): string {
  const lines = text.split(LINE_END).map((line) => withoutInvisible(line).trim());
  const filled = lines.filter((line) => line !== '');
  const separated = filled.map((line, at) => {
    const before = filled[at - 1];
    const isJoined = before === undefined || hasNoGap(characterBefore(before, before.length), characterAt(line, 0));
    return isJoined ? line : ` ${line}`;
  });
  return separated.join('');
}
