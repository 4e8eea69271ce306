/** The time zones that newspapers name, by IANA's names. `当地时间` names none. */
const ZONES: readonly (readonly [names: string, zone: string])[] = [
  ['北京时间|东八区|台北时间|香港时间', 'Asia/Shanghai'],
  ['美东时间|美国东部(?:夏令)?时间|纽约时间|E[SD]T', 'America/New_York'],
  ['美西时间|美国西部(?:夏令)?时间|P[SD]T', 'America/Los_Angeles'],
  ['伦敦时间|英国时间|BST', 'Europe/London'],
  ['巴黎时间|柏林时间|欧洲中部时间|CES?T', 'Europe/Paris'],
  ['莫斯科时间', 'Europe/Moscow'],
  ['东京时间|日本时间|首尔时间|韩国时间|JST|KST', 'Asia/Tokyo'],
  ['格林尼治(?:标准)?时间|世界时|GMT|UTC', 'UTC'],
];

/** A named zone, in brackets or not. */
export const ZONE_NAME = `[(（]?(?:${ZONES.map(([names]) => names).join('|')}|当地时间)[)）]?`;

/**
 * The offset from UTC that a named zone has on a day, as ISO 8601 writes it; undefined if the zone is not known.
 *
 * @example offsetOf('美东时间', '2023-04-24T20:30') // '-04:00'
 */
export function offsetOf(name: string, local: string): string | undefined {
  const zone = ZONES.find(([names]) => new RegExp(`^[(（]?(?:${names})[)）]?$`).test(name))?.[1];
  if (!zone) return undefined;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${local}Z`),
  );
  const [, offset = '+00:00'] = /GMT(.*)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return offset === '' ? '+00:00' : offset;
}
