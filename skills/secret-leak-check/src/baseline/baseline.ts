import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Refusal } from '../../../kit/tool/index.ts';
import type { Finding } from '../scan/index.ts';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(
  scrypt,
);

/** Name of the file in the folder that is scanned. */
export const BASELINE_FILE = '.secret-baseline.json';
/** Some ten milliseconds a value, so that the file is of little use to whoever wants to guess passwords. */
const COST = { N: 4096, r: 8, p: 1 };
const MARK_BYTES = 12;
const SALT_BYTES = 16;
const MOST_MARKS = 10_000;

const HEX = /^[\da-f]+$/;
const schema = z.object({
  version: z.literal(1),
  salt: z
    .string()
    .length(2 * SALT_BYTES)
    .regex(HEX),
  known: z
    .array(
      z
        .string()
        .length(2 * MARK_BYTES)
        .regex(HEX),
    )
    .max(MOST_MARKS),
});

/** The secrets a person knows of, as marks that do not tell them. */
export interface Baseline {
  /** Hexadecimal. */
  salt: string;
  known: ReadonlySet<string>;
}

export function newBaseline(): Baseline {
  return { salt: randomBytes(SALT_BYTES).toString('hex'), known: new Set() };
}

/** @throws Refusal when the text is no baseline. */
export function parseBaseline(text: string): Baseline {
  try {
    const { salt, known } = schema.parse(JSON.parse(text));
    return { salt, known: new Set(known) };
  } catch (cause) {
    throw new Refusal(
      'INPUT_INVALID',
      `The file ${BASELINE_FILE} is damaged.`,
      'Mend it, or remove it to start anew.',
      { cause },
    );
  }
}

export function formatBaseline({ salt, known }: Baseline): string {
  return `${JSON.stringify({ version: 1, salt, known: [...known].sort() }, null, 2)}\n`;
}

/** A mark of a finding: the same as long as value, type and file are, wherever in the file it stands. */
export async function markOf({ file, type, value }: Finding, { salt }: Baseline): Promise<string> {
  const salted = Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(`${file}\n${type}`)]);
  return (await derive(value, salted, MARK_BYTES, COST)).toString('hex');
}
