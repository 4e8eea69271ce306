import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../src/seeds/capture/article/article.ts';
import { WEIGHTS } from '../../src/seeds/capture/article/title-evidence.ts';
import { toCued } from '../../src/seeds/capture/cues/cues.ts';
import { toParts } from '../../src/seeds/capture/cues/line-parts.ts';
import { toListed } from '../../src/seeds/capture/runs/runs.ts';
import { decode } from '../../src/seeds/decode/decode.ts';

const KINDS = Object.keys(WEIGHTS);

/** The steps of the descent, how far each goes, and how strongly the weights are held to those in the code. */
const STEPS = 300;
const RATE = 0.3;
const HOLD = 0.01;

/**
 * Fits the weights of the title's evidence to captures whose titles are known, and prints how many titles are right with
 * the weights in the code, with weights fitted to all captures, and with weights fitted to the captures of all other sites.
 *
 * @param folder captures, `NAME.txt`, each with `NAME.json` beside it: `title`, and the `site` it was captured from
 */
export function benchTitleWeights(folder: string | undefined): void {
  if (!folder || !existsSync(folder))
    throw new Error('Name a folder of captures with gold: npm run bench -- title-weights FOLDER');
  const captures = readCaptures(folder);
  const sites = [...new Set(captures.map(({ site }) => site))];
  const own = KINDS.map((kind) => WEIGHTS[kind] ?? 0);
  const fitted = fitWeights(captures, own);
  const withoutSite = new Map(
    sites.map((site) => [
      site,
      fitWeights(
        captures.filter((capture) => capture.site !== site),
        own,
      ),
    ]),
  );
  print('weights in the code', captures, () => own);
  print('fitted to all', captures, () => fitted);
  print('one site left out', captures, ({ site }) => withoutSite.get(site) ?? own);
  console.log(`${sites.length} sites. Fitted to all:`);
  console.log(KINDS.map((kind, at) => `${kind}: ${(fitted[at] ?? 0).toFixed(2)}`).join(', '));
}

/** A capture, with the lines that may be its title. */
interface GoldCapture {
  name: string;
  site: string;
  candidates: Candidate[];
}

/** How much there is of each kind of evidence, in the order of `KINDS`, and whether the line is the title. */
interface Candidate {
  values: number[];
  isTitle: boolean;
}

/** The captures whose title is among the candidates. No weights help the others, which are printed. */
function readCaptures(folder: string): GoldCapture[] {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : []));
  return names.flatMap((name) => {
    const { title, site = name } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const { text = '' } = decode(readFileSync(join(folder, `${name}.txt`)));
    const candidates = findArticle(toListed(toCued(toParts(text))))
      .toCandidates()
      .map((candidate) => ({
        values: KINDS.map((kind) => candidate.evidence()[kind] ?? 0),
        isTitle: toComparable(candidate.text) === toComparable(title ?? ''),
      }));
    if (candidates.some(({ isTitle }) => isTitle)) return [{ name, site, candidates }];
    console.log(`no line is the title: ${name}`);
    return [];
  });
}

/** Weights under which the titles are likeliest: the softmax of the scores, climbed from some weights and held to them. */
function fitWeights(captures: GoldCapture[], from: readonly number[]): number[] {
  const weights = [...from];
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = KINDS.map(() => 0);
    for (const { candidates } of captures) addGradient(gradient, candidates, weights);
    for (const [at, slope] of gradient.entries()) {
      const weight = weights[at] ?? 0;
      weights[at] = weight + RATE * (slope / captures.length - HOLD * (weight - (from[at] ?? 0)));
    }
  }
  return weights;
}

function addGradient(gradient: number[], candidates: Candidate[], weights: readonly number[]): void {
  const scores = candidates.map(({ values }) => toScore(values, weights));
  const highest = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(score - highest));
  const all = sumOf(likelihoods);
  const right = sumOf(likelihoods.filter((_, at) => candidates[at]?.isTitle)) || Number.MIN_VALUE;
  for (const [at, { values, isTitle }] of candidates.entries()) {
    const likelihood = likelihoods[at] ?? 0;
    const pull = (isTitle ? likelihood / right : 0) - likelihood / all;
    for (const [kind, value] of values.entries()) gradient[kind] = (gradient[kind] ?? 0) + pull * value;
  }
}

function print(label: string, captures: GoldCapture[], weightsFor: (capture: GoldCapture) => readonly number[]): void {
  const wrong = captures.filter((capture) => !isRight(capture, weightsFor(capture)));
  const names = wrong.length > 0 ? `; wrong: ${wrong.map(({ name }) => name).join(', ')}` : '';
  console.log(`${label}: ${captures.length - wrong.length} of ${captures.length} titles right${names}`);
}

function isRight({ candidates }: GoldCapture, weights: readonly number[]): boolean {
  const scores = candidates.map(({ values }) => toScore(values, weights));
  return candidates[scores.indexOf(Math.max(...scores))]?.isTitle ?? false;
}

function toScore(values: readonly number[], weights: readonly number[]): number {
  return sumOf(values.map((value, at) => value * (weights[at] ?? 0)));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function toComparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
