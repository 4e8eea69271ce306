import { tag } from '../../chinese/words.ts';
import { withoutForm } from './forms.ts';

/** What a company is, and not what it is called: `股份制|银行`, `上市|公司`, `新能源|汽车`, `房地产|集团`. */
const DESCRIPTION = new RegExp(
  `^(?:${[
    '房|商业|产业|文旅|养老|住宅|旅游|工业|物流|房地产|地产|物业|建筑|建设|工程|开发|矿产|资源',
    '国有|国营|国资|国企|央企|民营|民间|私营|私人|外资|中资|内资|合资|港资|台资|外国|外商|中外|独资|全资|上市|未上市|挂牌|拟|非|控股|参股|持股|母|子|孙|分|总|新三板',
    '大型|中型|小型|中小型?|微|龙头|知名|著名|头部|老牌|新兴|传统|优质|主流|主要|其他|其它|相关|有关|部分|少数|众多|全部|同类|类似|该类|此类|目标|标的|被投|关联|一般|普通|一流|领先',
    '互联网|网络|网上|手机|电话|微信|线上|移动|数字|智能|智慧|在线|直销|虚拟|影子|地下|血液|股份制?|有限|责任|城市|城商|城投|农村|农商|村镇|乡镇|社区|地方|地区|区域|全国性?|全球|国际|世界|国内|境内|境外|海外|对外|本地|当地|国家|本土|跨国|省级?|市级?|县级?',
    '政策性?|开发性?|中央|央|投资|信托|保险|证券|银行|基金|金融|期货|理财|资产|资管|财务|财险|寿险|车险|产险|租赁|小贷|贷款|网贷|配资|担保|再保险|评级|咨询|评估|经纪|中介|代理|支付|信用卡?|财富|有价|指数|家族|网约车|交易所|联交所|事务所|协会|征信|催收|拍卖|典当|消费|清算|结算|存管|托管|承销|保荐|开户|存款|合作|发卡',
    '人寿|财产|人身|健康|社会|医疗|意外|机动车|货币|债券|债务|股票|股本|混合型?|指数|对冲|公募|私募|社保|公益|慈善|教育|创业|风险|天使|主权',
    '新能源|电动|二手|燃油|豪华|自主|家用|商用|乘用|进口|国产|汽车|整车|机车|轨道|生物|高|新|信息|医药|核心|前沿|航天|农业|绿色|清洁|可再生|化石|新型|民用|军用|通用|专业|第三方|供应链|冷链|跨境|自有|外部|无形|固定|流动|不良|债权|人力|消费类?|家用|白色|黑色|半导体|芯片|集成电路|光伏|风电|核电|电力|电信|通信|软件|硬件|游戏|影视|传媒|文化|广告|出版|新闻|零售|批发|贸易|进出口|外贸|运输|航空|航运|海运|铁路|公路|高速|港口|机场|快递|物流|餐饮|酒店|食品|饮料|白酒|啤酒|乳品|乳制品|农产品|纺织|服装|化工|石油|石化|煤炭|钢铁|有色|水泥|建材|家电|家居|家具|医疗|器械|制药|中药|疫苗|科技|高科技|技术|电子|电商|电气|科研|研发|设计|制造|生产|加工|供应|销售|服务|管理|运营|经营|实业|环保|节能|安防|军工|造车|造船|能源|燃气|供电|供水|供热|自来水|水务|公交|出租车|共享|单车|租车|保安|保洁|家政|搬家|装修|装饰|中介',
    '[沪深两]市|[AHB]股|港股|美股|个股',
    '新一轮|高水平|高质量|高端|[大小新老原好坏各多某几两三四五六七八九十一全整纯真假前后旧双甲乙丙丁A-Z]|两家|多家|一家|几家|数家|这家|那家|首家|[一二两三四五六七八九十几多数百千]+[家大只]|上述|前述|本|该|我|贵|此|其|旗下|下属|所属|自己|我们|他们|项目|平台|品牌|集团|企业|公司|股份|核心|骨干|旗舰|支柱|特许',
  ].join('|')})+$`,
  'u',
);
/** `人民银行`, `世界银行`, `二十国集团`: of states and of unions of states. */
const INSTITUTION = /(?:人民|世界|中央|储备|清算|国际|[亚非]洲开发|亚投|金砖|投资|英格兰)银行$|[\d七八十]国集团$/;
/** `美国银行`, `中国科技`, `香港证券`: what stands in a country. Of `中国` its banks and insurers are meant. */
const IN_COUNTRY =
  /^(?:中国(?!银行|人寿|财险|石化)|(?:[日英美韩德法泰俄]国?|日本|欧洲|亚洲|非洲|香港|澳门|台湾|瑞士|印度|越南|意大利|西班牙|加拿大|澳大利亚|新加坡|俄罗斯|巴西|全球|中[美欧日韩])).{2}$/;
/** `中国科学院|科技`: what is no company before the form. */
const NO_COMPANY = /(?:学院|大学|研究院|科学院|医院|委员会)$/;
/** `某某科技`, `XX公司`, `×银行`: names that are hidden. */
const HIDDEN = /某|[XxＸ×○〇*]{1,3}(?=公司|集团|银行|科技)|\*\*/;
/** Names of people, companies, places and others, and abbreviations, in jieba's dictionary. */
const PROPER = /^(?:nr|nt|nz|nrt|nrfg|eng)/;
const PLACE = /^ns$/;

/** Whether a name says only what a company is: `股份制银行`, `上市公司`. */
export function isGeneric(name: string): boolean {
  const core = withoutForm(name).replace(/[()]/g, '');
  return (
    core.length < 2 ||
    DESCRIPTION.test(core) ||
    NO_COMPANY.test(core) ||
    INSTITUTION.test(name) ||
    IN_COUNTRY.test(name) ||
    HIDDEN.test(name)
  );
}

/** How sure it is that a word is a name of its own: of a person, a place, a word that no dictionary has, or a common word. */
export function sortOf(core: string): Sort {
  const words = tag(core);
  if (words.every(({ tag: each }) => PLACE.test(each))) return 'place';
  if (words.some(({ word, tag: each }) => PROPER.test(each) && word.length > 1)) return 'proper';
  if (words.some(({ word, tag: each }) => each === 'x' && word.length > 1)) return 'unknown';
  return 'common';
}

/** What a word is, beside a company's form. */
export type Sort = 'proper' | 'unknown' | 'place' | 'common';
