import { z } from 'zod';
import { type LoggedEvent, loggedEventSchema } from '../events/event.ts';
import { digestSchema, idSchema } from '../events/fields.ts';
import { canonical } from './canonical.ts';

/** Stands for the MAC of a record that was written while the agent had no key. */
export const LOCKED = 'locked';

const envelopeSchema = z.strictObject({
  /** 1 for the first record; one more for each that follows, for ever. */
  seq: z.int().min(1),
  /** When it was appended, UTC. The clock of the machine may go backwards; `seq` never does. */
  at: z.iso.datetime({ precision: 3 }),
  /** Random id of the run of the agent that wrote it. */
  boot: idSchema,
  /** SHA-256 of the line before, without its line feed; 64 zeros in the first record. */
  prev: digestSchema,
  /** HMAC-SHA-256 of this record's canonical form without `mac`. */
  mac: z.union([digestSchema, z.literal(LOCKED)]),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** A line of the log. */
export type AuditRecord = Envelope & LoggedEvent;

export type ReadRecord = { record: AuditRecord } | { fault: 'not-json' | 'unknown-shape' };

/** Reads a line. A record that is not in canonical form counts as one of unknown shape. */
export function readRecord(line: string): ReadRecord {
  const json = parseObject(line);
  if (!json) return { fault: 'not-json' };
  const { seq, at, boot, prev, mac, ...rest } = json;
  const envelope = envelopeSchema.safeParse({ seq, at, boot, prev, mac });
  const event = loggedEventSchema.safeParse(rest);
  if (!envelope.success || !event.success) return { fault: 'unknown-shape' };
  const record = { ...event.data, ...envelope.data };
  return canonical(record) === line ? { record } : { fault: 'unknown-shape' };
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
