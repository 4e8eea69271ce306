/** The names of China's provinces and cities of that rank, as alternatives of a regular expression, with `海外`. */
export const PLACE_NAMES =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|台湾|香港|澳门|中国(?:香港|澳门|台湾)|海外';
