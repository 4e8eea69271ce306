/** `某某日报`, `某某网`, `某某公众号`: the endings of the names of newspapers, sites and channels. */
const OUTLET = /^[^\s，。：:；？！]{1,10}(?:报|社|网|刊|新闻|财经|杂志|时报|在线|观察|评论|公众号|电视台|头条号)$/;

/** Whether a text looks like the name of a newspaper, a site or a channel, judged by its last characters. */
export function isOutlet(text: string): boolean {
  return OUTLET.test(text);
}
