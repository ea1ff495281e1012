import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { CONTACTS, writeCards } from '../vcard/index.ts';
import { fileName, SAVED, SAVING, saveFile } from './saving.ts';

const INPUT = z.object({ contacts: CONTACTS, ...SAVING });

const OUTPUT = z.object({
  contacts: z.int(),
  file: z.string().describe('The text of the .vcf file.'),
  saved: SAVED,
});

/** Makes a contact file. */
export function makeVcf(folder: string | undefined): Tool {
  return defineTool({
    name: 'make_vcf',
    title: 'Make a contact file',
    description:
      'Makes a .vcf file (vCard 4.0) of people and organisations, which every address book can import. Take the contacts from the person or from preview_from_text, and show them to the person first.',
    input: INPUT,
    output: OUTPUT,
    writes: true,
    run: async ({ contacts, file_name, save }, { signal }) => {
      const name = fileName(file_name, 'contacts');
      const file = writeCards(contacts, randomUUID);
      const saved = save ? await saveFile(folder, name, 'vcf', file, signal) : null;
      const count = contacts.length === 1 ? '1 contact' : `${contacts.length} contacts`;
      return {
        text: saved === null ? `Made ${name}.vcf with ${count}.` : `Wrote ${saved} with ${count}.`,
        data: { contacts: contacts.length, file, saved },
        files: [{ name: saved ?? `${name}.vcf`, mimeType: 'text/vcard', text: file }],
      };
    },
  });
}
