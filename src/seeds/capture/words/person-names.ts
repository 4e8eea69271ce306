/** The surnames that nearly all Chinese people have; the two-character ones first. */
const SURNAMES =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|令狐|端木|司徒|夏侯|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛狄米贝明臧计成戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳段焦巴弓牧车侯宓全班仰秋仲宫宁仇甘厉戎武符刘景詹束龙叶幸司黎薄印白蒲从索赖卓蔺屠池乔胥能苍双闻莘党翟谭贡劳申冉雍桑桂濮牛寿边扈燕冀尚农温庄晏柴瞿阎闫连习艾鱼容向古易廖居衡步都耿满匡文寇广欧利师巩聂晁敖冷辛阚那简饶曾沙鞠丰关蒯查后荆红游权盖益桓公覃揭佟霞仝代付原苟冼隋]';

/** `王小明`, `欧阳小小`: the pattern of a surname and one or two characters. */
export const NAME_PATTERN = `(?:${SURNAMES})(?:(?![的了是在和与])[\\u4e00-\\u9fff]){1,2}`;
const NAME = new RegExp(`^${NAME_PATTERN}$`);

/** `教授`, `董事长`: the posts of people whom news names, as alternatives of a regular expression. */
export const POSTS =
  '教授|研究员|院士|讲师|主任|[院所会处局司校社]长|秘书长|理事长?|博士后?|硕士|分析师|评论员|经济学家|学者|总监|总编辑?|主编|律师|医[生师]|董事长|总经理|总裁|C[EFOT]O|创始人|合伙人|负责人|作家|专家|顾问';

/** `王  明`: the pattern of a name of two characters, spread to the width of three. */
export const SPREAD_NAME_PATTERN = `(?:${SURNAMES})[ \\u3000\\u00a0]{1,2}[\\u4e00-\\u9fff]`;

/** `简介`, `广州`: words that begin as names do. */
const NO_NAME =
  /^(?:简[介报讯评]|时[间评讯事]|文[章字]|方[案法面]|平台|全[文国部球]|解[读析说]|查看|关[注于]|应用|项目|计划|房[产价]|能源|农业|都市|双语|游戏|牛[市股]|司法|党建|车[市讯]|金融|高清|广[告东州西]|江[苏西]|云南|安徽|宁[夏波]|成都|温州|常州|金华|黄山|包头|古城)$/;

/** `康斯坦丁`, `彼得·林奇`: the characters that write the sounds of foreign names. */
const FOREIGN_NAME =
  /^(?=.{3,12}$)[阿埃艾安奥巴贝比彼宾波伯博布查达戴丹道德登迪丁杜多厄恩尔法菲费芬弗夫福盖甘戈格古哈海汉赫亨胡怀霍基吉加贾简杰金卡凯坎康考科克肯库夸拉莱兰朗劳勒雷里理利丽莉列林琳刘柳卢鲁路伦罗洛马玛迈麦曼梅门蒙米密莫姆穆纳娜奈南内尼宁纽努诺欧帕潘佩彭皮平普奇齐乔切琴琼丘撒萨塞森沙莎尚圣史舒斯苏索塔泰坦汤陶特提蒂廷图托瓦万王威韦维温文翁沃乌伍西希席夏谢辛欣兴休雅亚扬耶叶伊因尤约扎詹兹茨朱]+(?:[·•・][\p{Script=Han}]{1,8}){0,3}$/u;
const SOUND_ONLY = /[斯尔克特姆茨兹塔坦丁弗夫普布萨塞蒂迪廷莱勒琼詹埃厄·•・]/g;
const FEWEST_SOUNDS = 2;

/** The separators between names: `王小明 李小红`, `王小明、李小红`. */
const BETWEEN_NAMES = /[\s、,，/／|｜&]+|(?<=\p{Script=Han})和(?=\p{Script=Han})/u;

/** `王  明`: a name of two characters, spread to the width of three. */
const SPREAD_NAME = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000\u00a0]{1,2}([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g;

/** Whether a text is a Chinese person's name and nothing else. */
export function isName(text: string): boolean {
  return NAME.test(text) && !NO_NAME.test(text);
}

/** Whether a text is a foreign person's name in Chinese characters and nothing else: `康斯坦丁`. */
export function isForeignName(text: string): boolean {
  return FOREIGN_NAME.test(text) && (text.match(SOUND_ONLY)?.length ?? 0) >= FEWEST_SOUNDS;
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
