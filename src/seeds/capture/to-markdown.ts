import { Document, isScalar, visit } from 'yaml';
import { FIELD_NAMES } from '../../archive/article.ts';
import type { Block, Capture } from './capture.ts';

/** Characters that mean something in Markdown wherever they stand, or that a renderer would replace: quotes and dashes. */
const MEANINGFUL = /[\\`*_[\]<>&~|#"'$^{}]|(?<=-)-|\.(?=\.)|:(?=:)/g;

/** Characters that mean something at the beginning of a line: `- `, `+ `, `= `, `1. `, `:::`. */
const MEANINGFUL_AT_START = /^(\d{0,9})([-+=.):@])/;

/** Fields that look like numbers or dates, and are neither. */
const ALWAYS_QUOTED = new Set(['code', 'published']);

/**
 * Writes what a capture holds as a written seed: front matter and Markdown. Reading that back gives the same fields and the same
 * text, so that a publisher can correct by hand what no grammar can know.
 */
export function toMarkdown(capture: Capture): string {
  return `---\n${toFrontMatter(capture)}---\n\n${capture.blocks.map(toBlock).join('\n\n')}\n`;
}

/**
 * A text as Markdown that says the same.
 *
 * @example toMarkdownText('*ST某某') // '\\*ST某某'
 */
export function toMarkdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MEANINGFUL, '\\$&').replace(MEANINGFUL_AT_START, '$1\\$2');
}

function toBlock({ kind, text }: Block): string {
  return `${kind === 'heading' ? '## ' : ''}${toMarkdownText(text)}`;
}

function toFrontMatter(capture: Capture): string {
  const stated = { ...capture, byline: filled(capture.byline) };
  const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, stated[name]]));
  const document = new Document(filled(fields), { version: '1.2', schema: 'core' });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && ALWAYS_QUOTED.has(String(key.value))) value.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The fields that have something in them. */
function filled(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && Object.keys(value).length > 0),
  );
}
