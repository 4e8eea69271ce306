import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let loaded: Jieba | undefined;

/**
 * Cuts a text into its words, in order and with nothing left out: joined they are the text again. Words that the dictionary
 * does not have are found by their shape.
 *
 * @example segment('城建设计业绩维持增势') // ['城建', '设计', '业绩', '维持', '增势']
 */
export function segment(text: string): string[] {
  // The dictionary takes a tenth of a second and 100 MB: only those who cut words pay for it.
  loaded ??= Jieba.withDict(dict);
  return loaded.cut(text, true);
}
