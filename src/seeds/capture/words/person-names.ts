/** The surnames that nearly all Chinese people have; the two-character ones first. */
const SURNAMES =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|令狐|端木|司徒|夏侯|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛狄米贝明臧计成戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳段焦巴弓牧车侯宓全班仰秋仲宫宁仇甘厉戎武符刘景詹束龙叶幸司黎薄印白蒲从索赖卓蔺屠池乔胥能苍双闻莘党翟谭贡劳申冉雍桑桂濮牛寿边扈燕冀尚农温庄晏柴瞿阎闫连习艾鱼容向古易廖居衡步都耿满匡文寇广欧利师巩聂晁敖冷辛阚那简饶曾沙鞠丰关蒯查后荆红游权盖益桓公覃揭佟霞仝代付原苟冼隋]';

/** `王小明`, `欧阳小小`: a surname and one or two characters. */
const NAME = new RegExp(`^(?:${SURNAMES})(?:(?![的了是在和与])[\\u4e00-\\u9fff]){1,2}$`);

/** The separators between names: `王小明 李小红`, `王小明、李小红`. */
const BETWEEN_NAMES = /[\s、,，/／|｜&]+|(?<=\p{Script=Han})和(?=\p{Script=Han})/u;

/** `王  明`: a name of two characters, spread to the width of three. */
const SPREAD_NAME = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000\u00a0]{1,2}([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g;

/** Whether a text is a Chinese person's name and nothing else. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a text is one to four Chinese names and nothing else: `王小明 李小红`. */
export function isNames(text: string): boolean {
  if (text.length > 20) return false;
  const names = toNames(text);
  return names.length > 0 && names.length <= 4 && names.every(isName);
}

/**
 * The names that a text lists.
 *
 * @example toNames('王小明、李  红') // ['王小明', '李红']
 */
export function toNames(text: string): string[] {
  return text
    .replace(SPREAD_NAME, '$1$2')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
