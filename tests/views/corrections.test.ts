import { expect, test } from 'vitest';
import { isDatedByEditor, toCorrectionsView } from '../../src/views/corrections.ts';
import { toArticle } from '../archive/sample.ts';

test('a page says what stood in the capture, and what was done to its lines', () => {
  const corrected = {
    note: '据来信更正。',
    fields: [
      { name: 'title', was: '旧'.repeat(70) },
      { name: 'byline.source', was: '某报' },
      { name: 'byline.published' },
    ],
    lines: [
      { from: 52, to: 69, as: 'furniture' as const },
      { from: 5, to: 11, as: 'join' as const },
      { from: 41, to: 41, as: 'heading' as const },
      { from: 71, to: 71, as: 'furniture' as const },
    ],
    pictures: [2, 3],
  };
  expect(toCorrectionsView(corrected, toArticle('a', { title: '新的标题' }))).toEqual({
    note: '据来信更正。',
    items: [
      `标题：原稿作“${'旧'.repeat(60)}…”，现予更正`,
      '来源：原稿作“某报”，现予删去',
      '发布时间：原稿未注明，由编者补注',
      '原稿第 41 行：改作小标题',
      '原稿第 5 至 11 行：合为一段',
      '原稿第 52 至 69、71 行：略去',
      '原稿第 2、3 幅图片：略去',
    ],
  });
  expect(isDatedByEditor(corrected)).toBe(true);
  expect(isDatedByEditor({ fields: [{ name: 'byline.published', was: '2023-04-25' }], lines: [], pictures: [] })).toBe(
    false,
  );
});

test('a page says nothing of corrections that correct nothing', () => {
  expect(toCorrectionsView({ fields: [], lines: [], pictures: [] }, toArticle('a', { title: '标题' }))).toBeUndefined();
});
