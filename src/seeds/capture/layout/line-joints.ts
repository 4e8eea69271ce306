import { isIntroduction, isQuestionOrExclamation, isStatement } from '../words/sentence.ts';

/** `4月2日，`, `所谓“`: the end of a line whose sentence continues on the next line. */
export const UNFINISHED_END = /[，,、（(《“‘「『—–]$/;

/** `，为该公司第一大股东。`: the beginning of a line that continues a sentence. */
export const CONTINUATION_START = /^[，,、。；;：:！!？?）)》”’」』%％]/;

/** `该公司作为当时的`, `记者从`, `该公司董事长`: a word that cannot end a sentence, before a name on the next line. */
const UNFINISHED_WORD =
  /(?:[的是在和与及对由为将被从向把给而或以于让使称至到月日年]|人士|主席|总裁|经理|董事长|创始人|分析师|专家|教授|首席|[站校院市县区部厅局处队行所馆社会]长)$/;

/** `表示，……`, `则认为……`: the beginning of a line that cannot begin a paragraph. */
export const CONTINUATION_WORD =
  /^(?:表示|称|则|也|的|和|与|及|[A-Z]?(?:[，、]|[（(](?![一二三四五六七八九十\d]{1,2}[）)]))|等|认为|指出|透露|方面|以及|还|又|都|就|仍|并|宣布|公告|创始人|董事|总裁|首席|主席|总经理)/;

/** `与行业不同的是`, `并非如此`: words that may also begin a paragraph. */
const WEAK_WORD = /^(?:则|也|和|与|及|还|又|都|就|仍|并)/;

/** The shortest unfinished line without a comma, in characters. A shorter line may be a heading. */
const SHORTEST_UNFINISHED = 20;
const COMMA = /[，,]/;

/** Whether a line cannot begin a paragraph: `表示，……`. One that begins with `与` can. */
export function isContinued(line: string): boolean {
  return CONTINUATION_WORD.test(line) && !WEAK_WORD.test(line);
}

/** Whether a line ends in the middle of a sentence for sure. */
export function isCutOff(text: string): boolean {
  return UNFINISHED_END.test(text) || UNFINISHED_WORD.test(text);
}

/** Whether a line ends as a statement, a question, an exclamation or an introduction does. */
export function isEnded(text: string): boolean {
  return isStatement(text) || isQuestionOrExclamation(text) || isIntroduction(text);
}

/** Whether a line may end in the middle of a sentence: it is long, or has a comma. */
export function isUnfinished(text: string): boolean {
  if (isEnded(text)) return false;
  return text.length >= SHORTEST_UNFINISHED || COMMA.test(text) || UNFINISHED_WORD.test(text);
}
