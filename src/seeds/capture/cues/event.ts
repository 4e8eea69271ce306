import { foldScript } from '../../../chinese/script.ts';

const EVENT = '(?:活动|会议|举办|比赛|演出|开放|报名)?';

/** `时间：2023年6月8日`: a time that may be of a coming event. */
const TIME = new RegExp(`^[\\s（(【[]*${EVENT}(?:时间|日期)\\s?[:：]`);

/** `地点：……`, `主办单位：……`: what else an invitation states. */
const PLACE = new RegExp(
  `^[\\s（(【[]*${EVENT}(?:地点|地址|场地|主题|报名\\S{0,4}|主办\\S{0,4}|票价|费用|嘉宾)\\s?[:：]`,
);

/** How many characters of a line's beginning are examined. */
const EXAMINED_LENGTH = 24;

/** Every such line has a colon. */
const COLON = /[:：]/;

/** Whether a line states a time that may be of an event. */
export function isTimeOfEvent(text: string): boolean {
  return beginsWith(TIME, text);
}

/** Whether a line states where an event takes place, what it is about, or who may come. */
export function isPlaceOfEvent(text: string): boolean {
  return beginsWith(PLACE, text);
}

/** Whether a line belongs to an invitation. */
export function isLineOfEvent(text: string): boolean {
  return isTimeOfEvent(text) || isPlaceOfEvent(text);
}

function beginsWith(pattern: RegExp, text: string): boolean {
  const beginning = text.slice(0, EXAMINED_LENGTH);
  return COLON.test(beginning) && pattern.test(foldScript(beginning));
}
