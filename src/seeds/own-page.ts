import { isFooter, isTrue, OWN_PAGE_FIELDS, ownPageSchema } from '../archive/own-page.ts';
import { decode } from './decode/decode.ts';
import type { SeedName } from './file-name.ts';
import type { StatedAddress } from './markdown/addresses-in.ts';
import { type FrontMatter, parseFrontMatter } from './markdown/front-matter.ts';
import { parsePlainText } from './markdown/plain-text.ts';
import type { Problem } from './refusal.ts';
import { schemaMessage } from './schema-messages.ts';

const NO_TITLE = 'Expected a title: write title: 标题 between two lines of --- at the head of the file.';

/**
 * Reads a page of the publisher's own: front matter, and the same harmless Markdown as in `.md` seeds.
 *
 * @returns the page before it is rendered, or the problems for which it is refused
 */
export function readOwnPage({ id }: SeedName, bytes: Uint8Array): ReadOwnPage | { problems: Problem[] } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { fields, markdown, firstLine, lineOf, problem } = split(id, decoded.text.replace(/\r\n?/g, '\n'));
  if (problem) return { problems: [problem] };
  const checked = ownPageSchema.safeParse(fields, { error: schemaMessage });
  if (!checked.success) {
    return {
      problems: checked.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ line: lineOf([key]), message: toUnknownField(key) }))
          : { line: lineOf(issue.path), message: issue.message },
      ),
    };
  }
  const plain = parsePlainText(markdown, 'md');
  if (plain.problem) return { problems: [{ ...plain.problem, line: plain.problem.line + firstLine - 1 }] };
  const { title, description = plain.paragraphs[0], navigation = 'false' } = checked.data;
  if (title === undefined && !isFooter(id)) return { problems: [{ line: 1, message: NO_TITLE }] };
  const label = isTrue(navigation) ? title : navigation;
  return {
    title: title ?? '',
    description: description ?? title ?? '',
    ...(label !== undefined && !/^false$/i.test(navigation) && { label }),
    markdown,
    addresses: plain.addresses.map((each) => ({ ...each, line: each.line + firstLine - 1 })),
  };
}

/** What stands at the foot of all pages needs no front matter. */
function split(id: string, text: string): FrontMatter {
  if (isFooter(id) && !text.startsWith('---')) return { fields: {}, markdown: text, firstLine: 1, lineOf: () => 1 };
  return parseFrontMatter(text);
}

function toUnknownField(name: string): string {
  return `${name}: a page of the paper has no such field. Remove it, or correct its name: ${OWN_PAGE_FIELDS.join(', ')}.`;
}

/** What was read in a page of the publisher's own. */
export interface ReadOwnPage {
  title: string;
  description: string;
  label?: string;
  markdown: string;
  /** The addresses of links and pictures that it states, with the lines of the file. */
  addresses: StatedAddress[];
  problems?: never;
}
