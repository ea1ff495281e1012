import { attribute, elementsOf, type Page } from '../page/index.ts';

export interface Link {
  url: string;
  /** The words it stands behind, or nothing. */
  text: string;
}

export interface LinkHost {
  host: string;
  /** Different addresses there. */
  links: Link[];
}

const ADDRESS = /https?:\/\/[^\s<>"'`)\]]+/g;
const LONGEST_TEXT = 200;

/** The web links of a page by host, the busiest first. Relative ones need `base`. */
export function linksByHost(page: Page, base: string | undefined): LinkHost[] {
  const hosts = new Map<string, Map<string, Link>>();
  for (const { href, text } of linksOf(page)) {
    const url = resolveLink(href, base);
    if (!url) continue;
    const links = hosts.get(url.host) ?? new Map<string, Link>();
    const known = links.get(url.href);
    links.set(url.href, { url: url.href, text: known?.text || text.slice(0, LONGEST_TEXT) });
    hosts.set(url.host, links);
  }
  return [...hosts]
    .map(([host, links]) => ({ host, links: [...links.values()] }))
    .sort((a, b) => b.links.length - a.links.length || (a.host < b.host ? -1 : 1));
}

function linksOf(page: Page): { href: string; text: string }[] {
  if (page.format === 'text')
    return [...page.text.matchAll(ADDRESS)].map(([href]) => ({
      href: href.replace(/[.,;:!?]+$/, ''),
      text: '',
    }));
  return elementsOf(page, (name) => name === 'a').flatMap(({ tag, text }) => {
    const href = attribute(page, tag, 'href');
    return href ? [{ href, text }] : [];
  });
}

/** Only addresses of the web; a place on the page itself is no link. */
function resolveLink(href: string, base: string | undefined): URL | undefined {
  if (href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
