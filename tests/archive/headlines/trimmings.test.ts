import { describe, expect, test } from 'vitest';
import { trimmingsOf } from '../../../src/archive/headlines/trimmings.ts';

const coreOf = (headline: string) => trimmingsOf(headline, (name) => name === '江边小站').at(-1)?.core;

describe('trimmingsOf leaves', () => {
  test.each([
    ['·老桥修好了'],
    ['• 老桥修好了'],
    ['▲老桥修好了'],
    ['■ ●老桥修好了'],
    ['>>老桥修好了'],
    ['- 老桥修好了'],
    ['老桥修好了 ▶'],
    ['[图]老桥修好了'],
    ['组图：老桥修好了'],
    ['老桥修好了（图）'],
    ['老桥修好了(组图)'],
    ['老桥修好了［视频］'],
    ['老桥修好了（附名单）（图）'],
    ['【更正】老桥修好了'],
    ['更正：老桥修好了'],
    ['老桥修好了（更新）'],
    ['【深度】老桥修好了'],
    ['老桥修好了【独家】'],
    ['老桥修好了|某某晨报'],
    ['老桥修好了｜某某晨报'],
    ['老桥修好了_某某网'],
    ['老桥修好了_要闻_某某网'],
    ['老桥修好了_财经频道_某某网'],
    ['老桥修好了 - 某某财经'],
    ['老桥修好了——某某网'],
    ['老桥修好了（某某晨报）'],
    ['老桥修好了 · 某某网'],
    ['老桥修好了-要闻频道-某某网'],
    ['老桥修好了[详细]'],
    ['[荐]老桥修好了'],
    ['20230425 老桥修好了'],
    ['老桥修好了|江边小站'],
    ['老桥修好了 04-25'],
    ['老桥修好了2023-04-25'],
    ['老桥修好了 2023/4/5 09:30'],
    ['老桥修好了（4月25日）'],
    ['[04-25] 老桥修好了'],
    ['2023年4月25日 老桥修好了'],
    ['老橋修好了'],
    ['▲【深度】老橋修好了（圖）_某某網 04-25'],
  ])('the headline of %s', (headline) => {
    expect(coreOf(headline)).toBe('老桥修好了');
  });

  test.each([
    ['a number of a series', '【2】老桥修好了', '【2】老桥修好了'],
    ['a part of a series', '老桥修好了（上）', '老桥修好了(上)'],
    ['a column and its author', '观察日记|王小明：云的种类', '观察日记|王小明:云的种类'],
    ['a dash inside', '江东-江西通车', '江东-江西通车'],
    ['a score', '主队客场取胜 3-1', '主队客场取胜3-1'],
    ['a day that no calendar has', '老桥修好了 13-45', '老桥修好了13-45'],
    ['a day inside', '老桥4月25日修好了', '老桥4月25日修好了'],
    ['a remark in brackets', '老桥修好了（附近居民）', '老桥修好了(附近居民)'],
    ['a star that is a sign', '*ST海盐复牌了', '*st海盐复牌了'],
  ])('%s', (_what, headline, core) => {
    expect(coreOf(headline)).toBe(core);
  });

  test('nothing that is too short', () => {
    expect(trimmingsOf('·简讯（图）', () => false)).toEqual([]);
  });
});
