import { z } from 'zod';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { linksByHost } from '../facts/index.ts';
import { readPage } from '../page/index.ts';
import { BASE_URL, checkBase, PAGE_INPUT } from './page-input.ts';

const MOST_HOSTS = 100;

const INPUT = PAGE_INPUT.extend({
  url: BASE_URL,
  host: z.string().max(253).optional().describe('Only links to this host.'),
  most_links: z.int().min(1).max(200).default(20).describe('Links listed for each host at most.'),
});

const OUTPUT = z.object({
  hosts: z.array(
    z.object({
      host: z.string(),
      count: z.int(),
      same_site: z.boolean().describe('The host of the page itself, where its address was given.'),
      links: z.array(z.object({ url: z.string(), text: z.string() })),
    }),
  ),
});

/** Gives the links of a page by host. */
export const pageLinks: Tool = defineTool({
  name: 'page_links',
  title: 'Links of a page',
  description:
    'Lists the web links of a page by host, with the words they stand behind. Give the address of the page to have relative links as well.',
  input: INPUT,
  output: OUTPUT,
  run: ({ content, format, url, host, most_links }) => {
    const base = checkBase(url);
    const own = base === undefined ? undefined : new URL(base).host;
    const wanted = host?.trim().toLowerCase();
    const hosts = linksByHost(readPage(content, format), base)
      .filter((one) => wanted === undefined || one.host === wanted)
      .slice(0, MOST_HOSTS)
      .map((one) => ({
        host: one.host,
        count: one.links.length,
        same_site: one.host === own,
        links: one.links.slice(0, most_links),
      }));
    const lines = hosts.flatMap((one) => [
      `${one.host} (${one.count})`,
      ...one.links.map((link) => `  ${link.url}${link.text ? ` ${link.text}` : ''}`),
    ]);
    return { text: lines.join('\n') || 'The page has no web links.', data: { hosts } };
  },
});
