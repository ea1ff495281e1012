import { DEFAULT_MATCHES } from '../sites/default-hosts.ts';

/** How the tab behind the popup stands. */
export type SiteStatus =
  | { kind: 'no-page' }
  | { kind: 'unprotected'; host: string; match: string }
  | { kind: 'protected'; host: string; match: string; canStop: boolean };

/** The match pattern a permission for the site of `url` is asked by; `undefined` for no web page. */
export function siteMatch(url: string | undefined): { host: string; match: string } | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { host: hostname, match: `${protocol}//${hostname}/*` };
}

export function siteStatus(url: string | undefined, isGranted: boolean): SiteStatus {
  const site = siteMatch(url);
  if (site === undefined) return { kind: 'no-page' };
  if (!isGranted) return { kind: 'unprotected', ...site };
  return { kind: 'protected', ...site, canStop: !DEFAULT_MATCHES.includes(site.match) };
}
