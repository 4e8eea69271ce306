import { expect, test } from 'vitest';
import { isProse, isQuestionOrExclamation, isStatement } from '../../../../src/seeds/capture/words/sentence.ts';

test.each([
  ['水加热到一百度就会沸腾。', true, false, true],
  ['他说：“水会沸腾。”', true, false, true],
  ['水为什么会沸腾？', false, true, false],
  ['“水为什么会沸腾？”', false, true, false],
  ['水的三种形态', false, false, false],
  ['水会沸腾。但要先加热', false, false, true],
])('%s', (text, statement, call, prose) => {
  expect([isStatement(text), isQuestionOrExclamation(text), isProse(text)]).toEqual([statement, call, prose]);
});
