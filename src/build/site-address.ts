/** A name or password in an address (`https://me:secret@example.org`), which no message may repeat. */
const HAS_LOGIN = /^(?:[^/?#]*[/\\]{2})?[^/?#]*@/;

/**
 * Finds the site's own address: `SITE_URL` of the environment of a build, or the setting, or what a known host states.
 *
 * @param setting `address` of `src/site.ts`
 * @returns the address, or `problem`: one sentence with what to do. Both are undefined if no address is stated.
 */
export function findSiteAddress(env: NodeJS.ProcessEnv, setting?: string): { address?: string; problem?: string } {
  const { SITE_URL, PAGES_URL, URL: netlify, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL: vercel } = env;
  const stated = {
    SITE_URL,
    'The address in src/site.ts': setting,
    PAGES_URL,
    URL: env['NETLIFY'] ? netlify : undefined,
    CF_PAGES_URL,
    VERCEL_PROJECT_PRODUCTION_URL: vercel ? `https://${vercel}` : undefined,
  };
  const [name, address] = Object.entries(stated).find(([, value]) => value) ?? [];
  if (name === undefined || address === undefined) return {};
  const fault = faultOf(address);
  if (fault === undefined) return { address };
  const subject = HAS_LOGIN.test(address) ? `${name} is an address` : `${name} is ${address},`;
  return {
    problem: `${subject} ${fault}. Write the address of the front page, such as https://example.org/paper/.`,
  };
}

/** Says what keeps a text from being the address of a folder on the web; undefined if nothing does. */
function faultOf(address: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(address)) return 'which does not begin with https://';
  if (!URL.canParse(address)) return 'which is not a web address';
  const { protocol, search, hash, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'which does not begin with https://';
  if (HAS_LOGIN.test(address)) return 'which holds a name or a password';
  if (search !== '' || hash !== '') return 'which holds a ? or a #';
  if (/\.html?$/i.test(pathname)) return 'which is one page of a site';
  return undefined;
}
