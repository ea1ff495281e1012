import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { EVENTS, writeCalendar } from '../ics/index.ts';
import { fileName, SAVED, SAVING, saveFile } from './saving.ts';

const INPUT = z.object({ events: EVENTS, ...SAVING });

const OUTPUT = z.object({
  events: z.int(),
  file: z.string().describe('The text of the .ics file.'),
  saved: SAVED,
});

/** Makes a calendar file. */
export function makeIcs(folder: string | undefined, now: () => Date): Tool {
  return defineTool({
    name: 'make_ics',
    title: 'Make a calendar file',
    description:
      'Makes an .ics file (iCalendar) of events with times or whole days, time zones, repetitions and reminders, which every calendar program can import. Take the events from the person or from preview_from_text, and show them to the person first.',
    input: INPUT,
    output: OUTPUT,
    writes: true,
    run: async ({ events, file_name, save }, { signal }) => {
      const name = fileName(file_name, 'events');
      const file = writeCalendar(events, () => ({ uid: randomUUID(), now: now() }));
      const saved = save ? await saveFile(folder, name, 'ics', file, signal) : null;
      const count = events.length === 1 ? '1 event' : `${events.length} events`;
      return {
        text: saved === null ? `Made ${name}.ics with ${count}.` : `Wrote ${saved} with ${count}.`,
        data: { events: events.length, file, saved },
        files: [{ name: saved ?? `${name}.ics`, mimeType: 'text/calendar', text: file }],
      };
    },
  });
}
