import { z } from 'zod';
import { line } from './text-types.ts';

/** The longest name of a page in the navigation, in characters. */
const LONGEST_LABEL = 12;
const TOO_LONG = `navigation: expected at most ${LONGEST_LABEL} characters. Write the word by which it leads to the page.`;

/** The names of the files that tell about the paper, and that stand at the foot of every page. */
const [ABOUT, FOOTER] = ['about', 'footer'];

/** What the front matter of a page of the publisher's own states: see `seeds/pages/`. */
export const ownPageSchema = z
  .strictObject({
    /** The heading of the page. Required, but for `footer.md`, which is no page. */
    title: line.optional(),
    /** The page in one sentence, for search engines. By default it is how the text begins. */
    description: line.optional(),
    /** `true` if the navigation leads to the page, or the word by which it does, if that is not the title. */
    navigation: z.string().trim().min(1).max(LONGEST_LABEL, TOO_LONG).optional(),
  })
  .refine(({ title = '', navigation }) => !isTrue(navigation) || title.length <= LONGEST_LABEL, {
    path: ['navigation'],
    message: TOO_LONG,
  });

/** Whether the navigation leads to a page by its title. */
export function isTrue(navigation: string | undefined): boolean {
  return /^true$/i.test(navigation ?? '');
}

/** The names of all fields of the front matter. */
export const OWN_PAGE_FIELDS = Object.keys(ownPageSchema.shape);

/** Whether a file is the text at the foot of every page. */
export function isFooter(id: string): boolean {
  return id.toLowerCase() === FOOTER;
}

/** The page about the paper, if the publisher has written one. */
export function findAbout(pages: readonly OwnPage[]): OwnPage | undefined {
  return pages.find(({ id }) => id.toLowerCase() === ABOUT);
}

/** The text at the foot of every page, if the publisher has written one. */
export function findFooter(pages: readonly OwnPage[]): OwnPage | undefined {
  return pages.find(({ id }) => isFooter(id));
}

/** A text of the publisher's own: a page, or what stands at the foot of all pages. It is no article. */
export interface OwnPage {
  /** The name of its file, as of a seed. */
  id: string;
  title: string;
  /** The page in one sentence. */
  description: string;
  /** The word by which the navigation leads to it, if it does. */
  label?: string;
  /** The text, with links counted from `pages/`. */
  html: string;
  /** The pictures that are published with it: addresses, and absolute paths of the files that hold them. */
  pictures: { address: string; file: string }[];
}
