import { z } from 'zod';
import { type Day, parseIsoDate } from '../../../kit/dates/index.ts';
import { type Rules, scanLong } from '../../../kit/detect/index.ts';
import { defineTool, Refusal, type Tool } from '../../../kit/tool/index.ts';
import { findContacts, findEvents } from '../extract/index.ts';
import { REPEAT } from '../ics/index.ts';

const LONGEST_TEXT = 200_000;

const INPUT = z.object({
  text: z.string().min(1).max(LONGEST_TEXT).describe('A message, an announcement, a signature, …'),
  today: z
    .string()
    .max(20)
    .optional()
    .describe(
      'What "tomorrow" is counted from, as YYYY-MM-DD; the day on this machine unless told.',
    ),
  month_first: z.boolean().default(false).describe('Whether 3/4/2026 is meant as March 4.'),
});

const DOUBTS = z.array(z.string()).describe('What the person should look at.');

const OUTPUT = z.object({
  events: z.array(
    z.object({
      title: z.string(),
      start: z.string(),
      end: z.string().optional(),
      location: z.string().optional(),
      repeat: REPEAT.optional(),
      doubts: DOUBTS,
    }),
  ),
  contacts: z.array(
    z.object({
      name: z.string(),
      organisation: z.string().optional(),
      emails: z.array(z.object({ address: z.string() })),
      phones: z.array(z.object({ number: z.string() })),
      addresses: z.array(z.object({ street: z.string() })),
      urls: z.array(z.string()),
      doubts: DOUBTS,
    }),
  ),
});

/** Shows the events and contacts a text seems to hold. */
export function previewFromText(rules: Rules, now: () => Date): Tool {
  return defineTool({
    name: 'preview_from_text',
    title: 'Events and contacts in a text',
    description:
      'Finds events (dates, times, repetitions in nine languages) and contacts (announced names, e-mail addresses, phone numbers, street addresses) in a pasted text, as make_ics and make_vcf take them. Makes no file: show the outcome to the person, mend what is doubtful, then call those.',
    input: INPUT,
    output: OUTPUT,
    run: async ({ text, today, month_first }, { signal, progress }) => {
      const options = { today: dayOf(today, now), monthFirst: month_first };
      const spans = await scanLong(text, rules, signal, (done) => progress(done, text.length));
      const data = { events: findEvents(text, options), contacts: findContacts(text, spans) };
      return { text: describe(data), data };
    },
  });
}

function dayOf(text: string | undefined, now: () => Date): Day {
  if (text === undefined) {
    const date = now();
    return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  }
  const day = parseIsoDate(text);
  if (day) return day;
  throw new Refusal('INPUT_INVALID', 'The day of today is no date.', 'Write it as YYYY-MM-DD.');
}

function describe({ events, contacts }: z.input<typeof OUTPUT>): string {
  const lines = [
    ...events.map(({ title, start, end, location, repeat, doubts }) =>
      [
        `Event: ${title}, ${start}${end ? ` to ${end}` : ''}`,
        ...(location ? [`at ${location}`] : []),
        ...(repeat
          ? [`repeated every ${repeat.interval === 1 ? '' : `${repeat.interval} `}${repeat.every}`]
          : []),
        ...doubts,
      ].join('; '),
    ),
    ...contacts.map(({ name, emails, phones, doubts }) =>
      [
        `Contact: ${name}`,
        ...emails.map(({ address }) => address),
        ...phones.map(({ number }) => number),
        ...doubts,
      ].join('; '),
    ),
  ];
  return lines.join('\n') || 'No events or contacts were found.';
}
