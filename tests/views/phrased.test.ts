import { expect, test } from 'vitest';
import { toPhrasedHtml } from '../../src/views/phrased.ts';

/** The HTML of a headline, of which the phrases are given. */
function htmlOf(phrases: string): string | undefined {
  const cut = { phrasesOf: () => phrases.split('|') };
  return toPhrasedHtml(phrases.replaceAll('|', ''), cut);
}

test('each phrase in which a line could break is an element, and its text is escaped', () => {
  expect(htmlOf('监管层|再|质疑|A&B|的|业绩承诺')).toBe(
    '<span>监管层</span>再<span>质疑</span>A&amp;B的<span>业绩承诺</span>',
  );
});

test.each([
  ['41.4%的', '数值|41.4%的|增速', '<span>41.4%的</span>'],
  ['0-7', '主队|被打|0-7', '<span>0-7</span>'],
  ['40%～50%', '跌幅|40%～50%', '<span>40%～50%</span>'],
])('%s is an element, although no two Han characters stand in it', (_, phrases, element) => {
  expect(htmlOf(`${phrases}|仍在|榜首`)).toContain(element);
});

test('marks at the end of a wide phrase stand behind its element: no line begins with them', () => {
  expect(htmlOf('公布|《鲸落赔款指引》)。|市场')).toBe(
    '<span>公布</span><span>《鲸落赔款指引</span>》)。<span>市场</span>',
  );
});

test('where a browser does not know that a line may break beside a phrase, an element says it', () => {
  expect(htmlOf('监管层|“质疑”|业绩|50%|增长')).toBe(
    '<span>监管层</span><span class="break"></span><span>“质疑”</span><span class="break"></span><span>业绩</span>50%<span class="break"></span><span>增长</span>',
  );
});

test('a headline of clauses says how wide a place holds each of them', () => {
  expect(htmlOf('监管层|回应|传闻：|业绩|承诺|仍然|有效')).toMatch(/^<span class="clauses-12"><span>监管层<\/span>/);
  expect(htmlOf('监管层|回应|传闻| |业绩|承诺|仍然|有效')).toMatch(/^<span class="clauses-12">/);
});

test.each([
  ['a very short clause', '快讯：|业绩|承诺|仍然|有效'],
  ['a clause that is far shorter', '监管层说：|业绩|承诺|仍然|有效|市场|应当|保持|理性|投资'],
  ['no clause', '监管层|回应|业绩|承诺'],
  ['a dash between two names', '白礁港口—|潮声岛|合作区|开工'],
])('a headline with %s is not said to have clauses', (_, phrases) => {
  expect(htmlOf(phrases)).not.toContain('clauses');
});

test('a long number keeps its unit, and needs no element for its digits', () => {
  expect(htmlOf('净值|1274127.01亿元左右的|基金')).toContain('</span>1274127.0<span>1亿元左右的</span>');
});

test.each(['业绩|承诺', 'A|Title|in|English|only'])('%s stays as it is', (phrases) => {
  expect(htmlOf(phrases)).toBeUndefined();
});
