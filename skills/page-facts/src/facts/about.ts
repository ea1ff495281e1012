import { attribute, elementsOf, type Page, tagsOf } from '../page/index.ts';
import { outlineOf } from './outline.ts';

/** What a page says of itself. */
export interface About {
  title?: string;
  description?: string;
  site?: string;
  canonical?: string;
  published?: string;
  modified?: string;
  /** As declared, such as `en-GB`. */
  language?: string;
}

const LONGEST = 500;

/** Reads title, description and dates out of the head of a page; of text its first heading or line. */
export function aboutPage(page: Page): About {
  const meta = metaOf(page);
  const html = tagsOf(page, 'html')[0];
  const title = elementsOf(page, (name) => name === 'title')[0]?.text;
  return present({
    title: title || meta.get('og:title') || outlineOf(page)[0]?.text || firstLine(page),
    description: meta.get('description') ?? meta.get('og:description'),
    site: meta.get('og:site_name'),
    canonical: tagsOf(page, 'link')
      .filter((tag) => attribute(page, tag, 'rel')?.toLowerCase() === 'canonical')
      .map((tag) => attribute(page, tag, 'href'))[0],
    published: meta.get('article:published_time') ?? meta.get('date') ?? meta.get('dcterms.date'),
    modified: meta.get('article:modified_time') ?? meta.get('last-modified'),
    language: html && attribute(page, html, 'lang'),
  });
}

function metaOf(page: Page): Map<string, string> {
  const entries = tagsOf(page, 'meta').flatMap((tag) => {
    const name = attribute(page, tag, 'property') ?? attribute(page, tag, 'name');
    const content = attribute(page, tag, 'content');
    return name && content ? [[name.toLowerCase(), content] as const] : [];
  });
  // The first one counts, as for browsers and search engines.
  return new Map(entries.reverse());
}

function firstLine({ text, format }: Page): string | undefined {
  return format === 'text' ? text.trim().split('\n')[0]?.trim() : undefined;
}

function present(values: { [Name in keyof About]-?: string | undefined }): About {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries.map(([name, value]) => [name, value!.slice(0, LONGEST)]));
}
