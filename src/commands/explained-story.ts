import { basename } from 'node:path';
import { addressOfStory } from '../archive/addresses.ts';
import { type Edition, toEdition } from '../archive/edition.ts';
import { termsOf } from '../archive/similar/article-terms.ts';
import { isSameStory, LEAST_SCORE, scoreOf } from '../archive/similar/same-story.ts';
import { findOverlaps, type Telling } from '../archive/similar/similar.ts';
import { toStated } from '../archive/stories/stated.ts';
import { findObstacle } from '../archive/stories/stories.ts';
import { seedsFolder } from '../build/paths.ts';
import { parseSeedName } from '../seeds/file-name.ts';
import { readSeeds } from '../seeds/folder.ts';
import { inStyle } from './explained-account.ts';

/** How many articles that are near, but tell another event, are shown. */
const SHOWN_OTHERS = 5;
const OBSTACLES = {
  time: 'more than three months apart',
  shares: 'they name different shares',
  companies: 'their titles name different companies',
};

/**
 * Says for people which event the article of a seed tells, with which others, and what speaks for each; and why the nearest
 * others tell another one. It reads the whole folder of seeds.
 *
 * @param name any path that ends in the name of the seed's file, or the id of the article
 * @returns undefined if the folder has no such article
 */
export async function explainStory(name: string): Promise<string | undefined> {
  const archive = await readSeeds(seedsFolder);
  const edition = toEdition(archive);
  const entry = edition.byId.get(name) ?? edition.byId.get(parseSeedName(basename(name)).id);
  if (!entry) return undefined;
  const { article, story, versions } = entry;
  const terms = archive.articles.map((each) => [each.id, termsOf({ ...each, body: archive.bodyOf(each.id) })] as const);
  const overlaps = findOverlaps(new Map(terms), article.id);
  const told = edition.stories.find(({ key }) => key === story?.key)?.articles ?? [];
  const [tied, others] = [true, false].map((isTied) => overlaps.filter(({ id }) => told.includes(id) === isTied));
  const codesOf = new Map(edition.articles.map(({ article: { id }, stocks }) => [id, stocks]));
  const statedBy = toStated(
    edition.articles.map((each) => each.article),
    edition.companies,
    codesOf,
  );
  const toRow = (overlap: Telling) =>
    toOverlapRow(overlap, findObstacle(statedBy(article.id), statedBy(overlap.id)), edition);
  return [
    `${article.title}\n`,
    ...(story
      ? [
          `tells one event with ${told.length === 2 ? 'another article' : `${told.length - 1} others`}, on ${addressOfStory(story.key)}:`,
        ]
      : ['tells an event that no other article tells.']),
    ...told.map((id) => toArticleRow(id, edition)),
    ...(versions.length > 0
      ? ['\nOther versions of its text:', ...versions.map((id) => toArticleRow(id, edition))]
      : []),
    ...(tied && tied.length > 0 ? ['\nWhat it has in common with them:', ...tied.map(toRow)] : []),
    ...(others && others.length > 0
      ? ['\nThe nearest articles that tell another event:', ...others.slice(0, SHOWN_OTHERS).map(toRow)]
      : []),
    '',
  ].join('\n');
}

function toArticleRow(id: string, { byId }: Edition): string {
  const { title, byline } = byId.get(id)?.article ?? {};
  return `  ${(byline?.published ?? 'undated').padEnd(16)}  ${id}  ${title}`;
}

/** `  0.71  words 0.45, wording 13 %  某某公司的重组` */
function toOverlapRow(overlap: Telling, obstacle: ReturnType<typeof findObstacle>, { byId }: Edition): string {
  const verdict = obstacle ? OBSTACLES[obstacle] : isSameStory(overlap) ? 'the same event' : 'too little';
  const score = scoreOf(overlap).toFixed(2);
  return [
    `  ${inStyle('bold', score)} of ${LEAST_SCORE}: words ${overlap.cosine.toFixed(2)}, wording ${Math.round(100 * overlap.shared)} %`,
    `: ${verdict}  ${inStyle('gray', `${overlap.id}  ${byId.get(overlap.id)?.article.title}`)}`,
  ].join('');
}
