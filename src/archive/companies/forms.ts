/** `有限公司`, `股份有限公司`, `(集团)股份有限公司`, `有限责任公司` */
const LEGAL = '(?:\\(集团\\)|集团)?(?:控股)?(?:股份)?有限(?:责任)?公司';
/**
 * What the short name of a company ends in. Words that mostly name something else (`国际`, `技术`, `资本`, `基金`) are not
 * here: a name with one of them needs a code or a statement.
 */
const KIND =
  '公司|银行|证券|人寿|财险|集团|股份|控股|科技|地产|置业|汽车|电子|医药|药业|制药|传媒|航空|重工|实业|乳业|酒业|钢铁|电器|百货|[锂矿纸]业|电气|光电|影业|石化';
/** What makes a longer word of a form: `银行业`, `证券报`, `汽车城`, `集团军`. */
const LONGER_WORD =
  /^(?:[讯业报法园城馆局部厅学化卡间制商器件界类型军者费税款权室账厂站展柜]|股(?!份)|行业|板块|市场|产[业品]|企业|大学|交易|监[管督]|股东|转让|商务|技术|创新|发展|管理|运[作营]|车|用品|配件|零|论坛|支出|主义|饮料|书|金|业务|资金|保险)/;
/** `海盐科技|集团`, but not `海盐银行|公司`: with another form behind it a form ends no name. */
const FORM = new RegExp(`${LEGAL}|(?:${KIND})(?!${LEGAL}|集团|控股)`, 'gu');
const FORM_AT_END = new RegExp(`(?:${LEGAL}|${KIND})$`, 'u');
const LEGAL_AT_END = new RegExp(`${LEGAL}$`, 'u');

/** The forms in a text that end a word: where each begins and ends, in code units. */
export function formsIn(text: string): { at: number; end: number }[] {
  return [...text.matchAll(FORM)]
    .map(({ index, 0: form }) => ({ at: index, end: index + form.length }))
    .filter(({ end }) => !goesOn(text, end));
}

/** Whether a form that ends there is a part of a longer word: `银行业`. */
export function goesOn(text: string, end: number): boolean {
  return LONGER_WORD.test(text.slice(end, end + 2));
}

/** Whether a name ends in a form. */
export function endsInForm(name: string): boolean {
  return FORM_AT_END.test(name);
}

/** Whether a name is a full one: `…有限公司`. */
export function isFullName(name: string): boolean {
  return LEGAL_AT_END.test(name);
}

/** A full name without its legal form: `海盐科技` of `海盐科技股份有限公司`. */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_AT_END, '');
}

/** A name without its form: `海盐` of `海盐科技`. */
export function withoutForm(name: string): string {
  return name.replace(FORM_AT_END, '');
}
