import { tag } from '../../chinese/words.ts';

/** `订单编号`, `湖滨路1号`, `邮编`, `批准文号`, `总金额`: what stands before a number that is no code. */
const NUMBERING =
  /(?:[号號码碼编證证照单址款额费价数字者员室厅馆]|编[制写]|邮政|电话|热线|专线|传真|分机|短信|邮箱|信箱|密码|口令|资本|资金|合计|[总共]计|[产销数容]量|版本?|型号?|规格|批文|文件|附件|序列|合同|协议|发票|案件|房间|办公室|会员|用户|学生|考生|选手|车牌|航班|车次|班次|项目|课题|(?<!农)产品|商品|货物|快递|包裹|专利|国标|标准)$/u;
/** `编号为`, `邮编：`, `单号是 `: what may stand between. */
const JOINT = /[\s:：]*[为是]?[\s:：]*$/;
/** `1号`, `3楼`, `2023年`, `第3期`: numbers with their measure words, and places in a town. */
const ADDRESS_OR_NUMBER = /[\d一二三四五六七八九十][号號楼层室栋幢座弄巷元万亿吨人件个年月日期页条次岁米]$/u;
/** The post codes of 天津, 湖北, 湖南 and 新疆, which codes of 创业板 and of Beijing look like. */
const POST_CODE = /^(?:30[01]|43|83)/;
const PLACE = /(?:[省市区县旗镇乡街路道巷弄村楼厦]|大学|学院|学校|[中小]学|医院|法院|中心|研究[所院]|[局厅处委])$/u;
/** Names of B shares end in B, and no others have codes that are like months (201904) and like the post codes of Shanghai. */
const B_SHARE = { code: /^(?:20|90)/, name: /B股?$/ };
/** Parts of speech of names and abbreviations: `腾讯`, `港铁`, `工行`. Other words of two characters are common ones: `订单`. */
const PROPER = /^(?:n[rszt]|j|x|eng)/;
/** Two words of which the first says what is done, or points: `新增病例`, `本次会议`. */
const PHRASE = /^[vr]$/;
/** `首开股份`, `为民种业`: such words are a name before the kind of a company. */
const KIND_OF_COMPANY = /(?:股份|集团|科技|控股|业|电子|生物|医[药疗]|能源|材料|智能)$/;
/** A particle or a preposition that no name ends with. */
const UNFINISHED = /[的是了在于与及等]$/;

/** Whether a bare number behind a name can be the code of a stock: whether the name can be the name of a stock. */
export function isPlausible(name: string | undefined, before: string, code: string): boolean {
  if (name === undefined || isNumbering(before) || ADDRESS_OR_NUMBER.test(before) || UNFINISHED.test(name))
    return false;
  if (B_SHARE.code.test(code)) return B_SHARE.name.test(name);
  if (POST_CODE.test(code) && (PLACE.test(name) || isPlace(name))) return false;
  const [first, second] = tag(name);
  if (!second) return name.length > 2 || PROPER.test(first?.tag ?? '');
  return !(first?.word.length === 2 && PHRASE.test(first.tag)) || name.length < 4 || KIND_OF_COMPANY.test(name);
}

/** Whether a text ends in a word for a number, an amount or an address, which the next digits then are. */
export function isNumbering(before: string): boolean {
  return NUMBERING.test(before.replace(JOINT, ''));
}

function isPlace(name: string): boolean {
  const [first, second] = tag(name);
  return second === undefined && first?.tag === 'ns';
}
