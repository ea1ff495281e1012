import { basename } from 'node:path';
import { z } from 'zod';
import { ENTITY_INFO } from '../../../../shared/detect/index.ts';
import type { FindOptions, Tally, TypeCount } from '../document/index.ts';

export const COUNTS = z.array(
  z.object({
    type: z.string(),
    name: z.string().describe('What the type is called.'),
    severity: z.string(),
    places: z.int().describe('Places where something of the type stands.'),
    values: z.int().describe('Different values among them.'),
  }),
);

export const NOTES = z.array(z.string()).describe('What the person should know.');

export const PATH = z
  .string()
  .min(1)
  .max(4096)
  .describe('Path of the file, relative to the folder set for this skill, or absolute inside it.');

export const TYPES = z
  .array(z.string().max(60))
  .max(200)
  .optional()
  .describe(
    'Only these types, such as EMAIL_ADDRESS, PERSON or IBAN_CODE; ALL for every type. Unless told: all that identify a person or unlock something; places, dates and web addresses stay.',
  );

export function countsOf(tally: Tally): z.output<typeof COUNTS> {
  return tally.counts().map((count) => {
    const { name, severity } = ENTITY_INFO[count.type];
    return { ...count, name, severity };
  });
}

/** "2 × e-mail address, 1 × phone number". */
export function listCounts(counts: readonly TypeCount[]): string {
  return counts.map(({ type, places }) => `${places} × ${ENTITY_INFO[type].name}`).join(', ');
}

/** A note when the name of the file itself says something, which a copy would say as well. */
export function noteOnName(path: string, { rules, types }: FindOptions): string[] {
  const name = basename(path);
  const spans = [name, name.replace(/[_.-]+/g, ' ')].flatMap((text) => rules.scan(text));
  if (!spans.some(({ type }) => types.has(type))) return [];
  return [
    'The name of the file may hold personal data itself; rename the copy before you share it.',
  ];
}
