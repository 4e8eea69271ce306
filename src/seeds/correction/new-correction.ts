import { stringify } from 'yaml';
import { FIELD_NAMES } from '../../archive/article.ts';
import { LINE_ROLES } from '../../archive/corrected.ts';
import { shorten } from '../../chinese/shorten.ts';
import type { Block, Capture, LinePart } from '../capture/capture.ts';
import { hashText } from './correct.ts';

/** How much of a line is quoted, in characters. */
const LONGEST_QUOTE = 60;

/** What stands above the fields, with the name of the capture. */
const HEAD = (file: string) => `# 更正 ${file}。原稿不动；去掉行首的 # 号，写上正确的值，其余仍照原稿读。
# 留空的一项（如 deck:）就不刊出。改好后用 npm run explain -- ${file} 看结果。
# note: 为什么这样更正，会刊在文章下面`;

const BYLINE = '# 署名：要改其中一项，连 byline: 一行一起去掉 # 号。';

const LINES = `# 每一行读作什么。行号可以写成 5-11。能写的：
# ${LINE_ROLES.join(' ')}
# （join 把几行合为一段，list 排成列表，quote 是引文，furniture 略去；连 lines: 一行一起去掉 # 号）
# lines:`;

/**
 * A file of corrections to begin with: what was read in a capture, all of it as comments.
 *
 * @param file the capture, as a command names it
 * @param text the text that was read in it
 */
export function toNewCorrection(file: string, capture: Capture, text: string): string {
  const { byline, ...fields } = capture;
  const read = FIELD_NAMES.flatMap((name) => {
    if (name === 'byline') return [BYLINE, ...toComments({ byline: { ...EMPTY_BYLINE, ...byline } })];
    const value = (fields as Record<string, unknown>)[name];
    return toComments({ [name]: value ?? null });
  });
  return [
    HEAD(file),
    '',
    ...read,
    '',
    LINES,
    ...Array.from(Map.groupBy(capture.lines, ({ line }) => line).values(), toLineComments).flat(),
    ...toPictureComments(capture.blocks),
    '# 行号所指的原稿。改了行才要：',
    `# textHash: ${hashText(text)}`,
    '',
  ].join('\n');
}

const EMPTY_BYLINE = { authors: [], source: null, originalTitle: null, editors: [], published: null };

function toComments(fields: object): string[] {
  return stringify(fields, { lineWidth: 0, nullStr: '' })
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line.trimEnd()}`);
}

function toPictureComments(blocks: readonly Block[]): string[] {
  const pictures = blocks.flatMap((block) => (block.kind === 'image' ? [block] : []));
  if (pictures.length === 0) return [];
  const entries = pictures.flatMap(({ src, alt, caption }, at) => [
    `#   # ${toQuote(caption ?? alt ?? src)}`,
    `#   ${at + 1}: furniture`,
  ]);
  return ['# 要略去的图片（连 pictures: 一行一起去掉 # 号）：', '# pictures:', ...entries];
}

function toQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${shorten(line, LONGEST_QUOTE)}…` : line;
}

/** A line with the role of its first part that is shown. */
function toLineComments(parts: readonly LinePart[]): string[] {
  const { line, role } = parts.find((part) => part.role !== 'furniture') ?? parts[0] ?? { line: 1, role: 'furniture' };
  const text = parts.map((part) => part.text).join('');
  return [`#   # ${toQuote(text)}`, `#   ${line}: ${role}`];
}
