import { stringify } from 'yaml';
import { articleSchema, FIELD_NAMES } from '../../archive/article.ts';
import { withoutInvisible } from '../invisible.ts';

/** What some file system keeps for itself, and what stands for nothing. */
const NO_FILE_NAME = /[\p{Cc}\p{Cs}/\\:*?"<>|\s]+/gu;

/** Several systems allow 255 bytes; a Han character takes three, and an emoji more. */
const LONGEST_NAME = 60;

/**
 * A written seed to begin with: every field with what it is for, all but the title as comments, so that nothing stands there
 * that its writer did not state.
 *
 * @returns the file's name, which is the title as far as file names go, and its text
 */
export function toNewSeed(title: string): { file: string; text: string } {
  const line = withoutInvisible(title.replace(/\s+/gu, ' ')).trim();
  return {
    file: `${toFileName(line)}.md`,
    text: `---\n${toFrontMatter(stringify(line, { lineWidth: 0 }).trim())}\n---\n\n正文写在这里，一段一段之间空一行。\n`,
  };
}

function toFileName(title: string): string {
  const name = title
    .replace(NO_FILE_NAME, ' ')
    .trim()
    // A dot hides a file, and a number before a hyphen says its place.
    .replace(/^[. ]+/, '')
    .replace(/^(\d+)[_-]/, '$1 ');
  return (
    Array.from(name)
      .slice(0, LONGEST_NAME)
      .join('')
      .replace(/[. ]+$/, '') || '文章'
  );
}

/** The front matter of a new seed: each field with its help, all but the title as comments. */
function toFrontMatter(title: string): string {
  const lines = FIELD_NAMES.flatMap((name, at) => {
    const { help, sample } = articleSchema.shape[name].meta() ?? {};
    const comment = [...linesOf(help), ...linesOf(sample)].map((line) => `# ${line}`);
    return [...(help && at > 0 ? [''] : []), ...comment, ...(name === 'title' ? [`title: ${title}`] : [])];
  });
  return lines.join('\n');
}

function linesOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split('\n') : [];
}
