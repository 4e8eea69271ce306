import { isAsciiWord, isSpace } from './character-classes.ts';

/** `*ST海盐`, `**ST海盐`, `S*ST海盐`, `*ST TCL`: the rest of a share's name, or of the sign itself, behind its stars. */
const SHARE = /^ST(?:(?![A-Za-z0-9_ ])| ?\p{Script=Han}| [A-Z]{2})/iu;
/** `3*4`, `10%*20%`, `(1+2)*3`, `长3米*宽4米`: what stands before a star that multiplies. */
const FACTOR_BEFORE = /(?:[\d)）%％]|\d\p{Script=Han}{1,3})$/u;
const FACTOR_AFTER = /^(?:\p{Script=Han}?\d|[(（])/u;
/** `李*华`, `王**`: a person's name with characters left out. */
const SURNAME =
  /(?:^|[^\p{Script=Han}*_~])[赵钱孙李周吴郑王冯陈沈韩杨朱秦许何吕施张孔曹严金魏陶姜谢邹苏潘范彭鲁马方任袁柳唐罗郝毕孟黄萧尹姚邵汪毛宋熊纪董梁杜阮贾江郭梅林刁钟徐邱骆夏蔡田樊胡凌霍卢莫丁邓石崔龚程陆段侯刘叶黎白蒋余傅康]$/u;
const REST_OF_NAME = /^\p{Script=Han}?(?:等|先生|女士|[\s，。、；：）(（,]|$)/u;
/** `*号项`, `带*者`: the star is spoken of. */
const NAMED_BEFORE = /[带标打]$/;
const NAMED_AFTER = /^(?:号|键)/;
const NAMED_WITH = /^[者的为是]/;
/** `*注：未经审计`: a line that explains the stars in the text. */
const FOOTNOTE =
  /^[ \t>]*\*{1,3}(?:[ \t]?(?:注|备注|附注|说明|来源|资料来源|数据来源)[：:\d一二三]|(?:本表|本文|以上|上述|不含|未经|数据|截至|按))[^*\n]*$/m;

/** Whether a text has a line that explains stars. */
export function hasFootnote(markdown: string): boolean {
  return FOOTNOTE.test(markdown);
}

/** Whether the name of a share with a star follows. */
export function isShareName(rest: string): boolean {
  return SHARE.test(rest);
}

/**
 * The number of stars or tildes at the end of each run of a text that are signs, and no markup. Where figures would be lost,
 * a run is rather shown than read as markup.
 */
export function countSigns(runs: readonly Run[], source: string, hasFootnotes: boolean): number[] {
  const counts = runs.map((run) => countOf(run, source));
  const markup = new Set(runs.filter((run, at) => counts[at] === 0 && !isInWord(run)).map(kindOf));
  // `**CPI**12月`: the end of emphasis may stand within a word, where its start does not.
  for (const [at, run] of runs.entries())
    if (counts[at] === 0 && isInWord(run) && !markup.has(kindOf(run))) counts[at] = lengthOf(run);
  if (hasFootnotes) countFootnotes(runs, counts);
  return counts;
}

function countOf(run: Run, source: string): number {
  const { start, end, mark, before, isName } = run;
  const length = lengthOf(run);
  if (mark === '~') return length === 2 ? 0 : length;
  // `138****1234`, ratings.
  if (length > 3) return length;
  // `***ST海盐**` is a name with a star, in bold.
  if (isName) return length % 2;
  const text = source.slice(Math.max(0, start - 4), start);
  const rest = source.slice(end, end + 4);
  if (length === 1 && !isSpace(before) && FACTOR_AFTER.test(rest) && FACTOR_BEFORE.test(text)) return 1;
  if (length === 1 && (NAMED_AFTER.test(rest) || (NAMED_BEFORE.test(text) && NAMED_WITH.test(rest)))) return 1;
  return length < 3 && SURNAME.test(text) && REST_OF_NAME.test(rest) ? length : 0;
}

/** `a*b*c`, `zh***n`: whether Latin letters or digits stand on both sides. */
function isInWord({ before, after }: Run): boolean {
  return isAsciiWord(before) && isAsciiWord(after);
}

function kindOf(run: Run): string {
  return run.mark.repeat(lengthOf(run));
}

/** Counts single stars behind a word as signs, but for those that end emphasis. */
function countFootnotes(runs: readonly Run[], counts: number[]): void {
  let isOpen = false;
  for (const [at, run] of runs.entries()) {
    if (run.mark !== '*' || lengthOf(run) !== 1 || counts[at] !== 0) continue;
    if (isSpace(run.before)) isOpen = true;
    else if (isOpen) isOpen = false;
    else counts[at] = 1;
  }
}

function lengthOf({ start, end }: Run): number {
  return end - start;
}

/** A run of `*` or `~` by its place in the source. */
export interface Run {
  start: number;
  end: number;
  mark: string;
  /** The characters beside it in its text; empty if there are none. */
  before: string;
  after: string;
  /** Whether the name of a share follows. */
  isName: boolean;
}
