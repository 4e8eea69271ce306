/** `关键词：海水 盐`, `标签 海水`, `Tags: salt`, `关键词 >> 海水`: a label, and the keywords behind it. */
const LABELLED =
  /^[\s【[（(#-]*(?:关键[词字](?:阅读)?|(?:文章|相关)?标\s?签|tags?|keywords?)\s?[】\]）)]?(?:\s?(?:[:：]|>>|＞＞)|\s)\s*(?<listed>\S.*)$/iu;

/** `#海水 #盐田` */
const HASHED = /^(?:#[^\s#]+\s*){2,}$/u;

const SEPARATOR = /[,，;；、|｜#\n\t\u3000]+/u;
const MARKS = /^["'“”‘’《》[\]【】\s]+|["'“”‘’《》[\]【】\s]+$/gu;

/** What is longer is a sentence, a title, or several keywords that ran together. */
const LONGEST = 12;

/** Keywords that no mark parts may have run together: a single one of more characters is doubtful. */
const LONGEST_UNPARTED = 5;

/** What has more characters, and stands in the title, is a part of the title. */
const LONGEST_OF_TITLE = 6;

/** A page that states more describes all that it holds, not its article. */
const MOST = 20;

/** What is said of a text, and not in a keyword. */
const SENTENCE = /[。！？!?：:…~～“”]|^\d+$/u;

/** The keywords that lines of a page state which are no news, in their order, each once. */
export function keywordsIn(lines: readonly { role: string; text: string }[], title = ''): string[] {
  const listed = lines.flatMap(({ role, text }) => {
    if (role !== 'furniture') return [];
    const plain = text.trim();
    return LABELLED.exec(plain)?.groups?.['listed'] ?? (HASHED.test(plain) ? plain : []);
  });
  return toKeywords(listed, title);
}

/**
 * Parts lists of keywords: at their marks, or at their spaces where there are no marks. Left out is what is no keyword: a
 * sentence, the title, a single character of Chinese, and what may be several that ran together. All are left out of a page that
 * states very many.
 *
 * @example toKeywords(['海水,盐田，滩涂'], '') // ['海水', '盐田', '滩涂']
 */
export function toKeywords(listed: readonly string[], title: string): string[] {
  const keywords = new Set(
    listed
      .filter((list) => !isTitle(list, title))
      .flatMap(partList)
      .filter((keyword) => isKeyword(keyword) && !isTitle(keyword, title)),
  );
  return keywords.size > MOST ? [] : [...keywords];
}

function partList(list: string): string[] {
  const parts = list
    .split(SEPARATOR)
    .map((part) => part.replace(MARKS, ''))
    .filter(Boolean);
  const [only] = parts;
  if (parts.length > 1 || only === undefined) return parts;
  const words = /\p{Script=Han}/u.test(only) ? only.split(/\s+/u) : [only];
  return words.length > 1 || hanIn(only) <= LONGEST_UNPARTED ? words : [];
}

function isKeyword(keyword: string): boolean {
  const { length } = [...keyword];
  const most = /\p{Script=Han}/u.test(keyword) ? LONGEST : 2 * LONGEST;
  return length > 1 && length <= most && !SENTENCE.test(keyword);
}

/** Whether a keyword is the title, or a long part of it. */
function isTitle(keyword: string, title: string): boolean {
  const part = keyword.replace(/\s+/gu, '');
  const whole = title.replace(/\s+/gu, '');
  return part === whole || (hanIn(part) > LONGEST_OF_TITLE && whole.includes(part));
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
