/** Titles with characters that change text direction, are invisible, or look like other characters. */
export const CHARACTERS: readonly string[] = [
  ...'\u061c\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068'
    .split('')
    .flatMap((mark) => [
      `甲${mark}乙丙丁`,
      `${mark.repeat(200)}甲乙`,
      `报${mark}<script>window.__hit=1</script>`,
      `甲${mark}gpj.exe`,
    ]),
  ...[
    '\u202c',
    '\u2069',
    '\u202e甲\u202c\u202e乙',
    '\u2067甲\u2066乙\u2069丙',
    `${'\u202e'.repeat(500)}甲${'\u202c'.repeat(500)}`,
  ],
  ...[
    ...'\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufe0f\ufeff\uffa0',
  ].flatMap((mark) => [`甲${mark}乙`, mark.repeat(300), `<${mark}script>window.__hit=1</script>`]),
  ...['аррӏе', 'ｇｏｏｇｌｅ', '𝐚𝐥𝐞𝐫𝐭', 'ａｌｅｒｔ（１）', '⟨script⟩', '﹤script﹥', '〈script〉', '‹script›'],
  ...['\u{e0041}\u{e0042}\u{e007f}', '\u{f0000}', '\u{10fffd}', '\ufdd0', '\ufffe', '\uffff', '\u{1fffe}'],
  `Z${'\u0300\u0301\u0302\u0316\u0317'.repeat(100)}`,
  '👩‍👩‍👧‍👦'.repeat(50),
  'ﷺ'.repeat(200),
  'नि'.repeat(100),
  'מִ'.repeat(100),
];
