/** `某某日报`, `某某网`, `某某公众号`: what the names of papers, sites and channels end in. */
const OUTLET = /^[^\s，。：:；？！]{1,10}(?:报|社|网|刊|新闻|财经|杂志|时报|在线|观察|评论|公众号|电视台|头条号)$/;

/** Whether a text is the name of a paper, a site or a channel, as far as its last characters tell. */
export function isOutlet(text: string): boolean {
  return OUTLET.test(text);
}
