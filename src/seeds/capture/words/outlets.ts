/** `某某日报`, `某某网`, `某某公众号`: the endings of the names of newspapers, sites and channels. */
const OUTLET =
  /^[^\s，。：:；？！]{1,10}(?:报|社|网|刊|新闻|财经|杂志|时报|在线|观察|评论|公众号|公号|电视台|广播电台|头条号|客户端|号|之家|传媒|资讯|卫视|频道|周末|快讯|日報|新聞|網|報|財經)$/;

/** Whether a text looks like the name of a newspaper, a site or a channel, judged by its last characters. */
export function isOutlet(text: string): boolean {
  return OUTLET.test(text);
}
