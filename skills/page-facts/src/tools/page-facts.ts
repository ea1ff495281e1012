import { z } from 'zod';
import { type Rules, scanLong } from '../../../kit/detect/index.ts';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import {
  aboutPage,
  countContacts,
  datesOf,
  findPrices,
  guessLanguage,
  linksByHost,
  outlineOf,
  publishedContacts,
  readingOf,
  tablesOf,
} from '../facts/index.ts';
import { readPage } from '../page/index.ts';
import { PAGE_INPUT } from './page-input.ts';

const MOST_LISTED = 100;

const INPUT = PAGE_INPUT.extend({
  include: z
    .array(z.enum(['outline', 'dates', 'prices', 'contacts']))
    .default(['outline'])
    .describe(
      'What to list, not only to count. "contacts" lists only what the page gives out for everybody: mailboxes of an office, linked phone numbers, marked addresses.',
    ),
  month_first: z.boolean().default(false).describe('Whether 3/4/2026 is meant as March 4.'),
});

const PRICE = z.object({ amount: z.string(), currency: z.string(), text: z.string() });
const DATE = z.object({ date: z.string(), times: z.int(), ambiguous: z.boolean() });
const TEXTS = z.array(z.string());

const OUTPUT = z.object({
  format: z.enum(['html', 'text']),
  about: z.object({
    title: z.string().optional(),
    description: z.string().optional(),
    site: z.string().optional(),
    canonical: z.string().optional(),
    published: z.string().optional(),
    modified: z.string().optional(),
    language: z.string().optional().describe('As the page declares it.'),
  }),
  language: z.object({ code: z.string(), confidence: z.number() }).describe('As the text looks.'),
  words: z.int(),
  reading_minutes: z.int(),
  counts: z.object({
    headings: z.int(),
    tables: z.int(),
    links: z.int(),
    dates: z.int(),
    prices: z.int(),
    emails: z.int(),
    phones: z.int(),
    addresses: z.int(),
  }),
  outline: z.array(z.object({ level: z.int(), text: z.string() })).optional(),
  dates: z.array(DATE).optional(),
  prices: z.array(PRICE).optional(),
  contacts: z.object({ emails: TEXTS, phones: TEXTS, addresses: TEXTS }).optional(),
});

/** Tells what is on a page. */
export function pageFacts(rules: Rules): Tool {
  return defineTool({
    name: 'page_facts',
    title: 'Facts of a page',
    description:
      'Tells title, language, length, reading time and headings of a page given as HTML or text, and counts its dates, prices, contacts, tables and links. Lists dates, prices or public contacts when asked. Use it before reading a long page in full.',
    input: INPUT,
    output: OUTPUT,
    run: async ({ content, format, include, month_first }, { signal, progress }) => {
      const page = readPage(content, format);
      const { text } = page;
      const spans = await scanLong(text, rules, signal, (done) => progress(done, text.length));
      const wants = new Set(include);
      const reading = readingOf(text);
      const outline = outlineOf(page);
      const dates = datesOf(page, month_first);
      const prices = findPrices(text);
      const data: z.input<typeof OUTPUT> = {
        format: page.format,
        about: aboutPage(page),
        language: guessLanguage(text),
        words: reading.words,
        reading_minutes: reading.minutes,
        counts: {
          headings: outline.length,
          tables: tablesOf(page).length,
          links: linksByHost(page, 'https://this.page/').reduce(
            (sum, { links }) => sum + links.length,
            0,
          ),
          dates: dates.length,
          prices: prices.length,
          ...countContacts(text, spans),
        },
        ...(wants.has('outline') ? { outline: outline.slice(0, MOST_LISTED) } : {}),
        ...(wants.has('dates') ? { dates: dates.slice(0, MOST_LISTED) } : {}),
        ...(wants.has('prices') ? { prices: prices.slice(0, MOST_LISTED) } : {}),
        ...(wants.has('contacts') ? { contacts: publishedContacts(page, spans) } : {}),
      };
      return { text: describe(data), data };
    },
  });
}

function describe(data: z.input<typeof OUTPUT>): string {
  const { about, language, words, reading_minutes, counts, outline, dates, prices, contacts } =
    data;
  const counted = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return [
    `${about.title ?? 'No title'} (${language.code}, ${words} words, ${reading_minutes} min)`,
    ...(about.description ? [about.description] : []),
    `${counted.join(', ')}.`,
    ...(outline ?? []).map(({ level, text }) => `${'  '.repeat(level - 1)}- ${text}`),
    ...(dates?.length ? [`Dates: ${dates.map(({ date }) => date).join(', ')}`] : []),
    ...(prices?.length
      ? [`Prices: ${prices.map(({ amount, currency }) => `${amount} ${currency}`).join(', ')}`]
      : []),
    ...(contacts
      ? Object.entries(contacts).map(([kind, list]) => `${kind}: ${list.join(', ') || 'none'}`)
      : []),
  ].join('\n');
}
