import { hash, type KeyObject } from 'node:crypto';
import type { LoggedEvent } from '../events/event.ts';
import { isMacOf, macOf } from './audit-key.ts';
import { canonical } from './canonical.ts';
import { LOCKED } from './record.ts';

/** A place in the chain: a record's number and the SHA-256 of its line. */
export interface Position {
  seq: number;
  hash: string;
}

/** Before the first record. */
export const GENESIS: Position = { seq: 0, hash: '0'.repeat(64) };

/** An event that waits to be written. */
export interface Entry {
  at: string;
  event: LoggedEvent;
}

export interface SealOptions {
  boot: string;
  /** The record before. */
  after: Position;
  /** Absent while the agent has none. */
  key: KeyObject | undefined;
}

/** The line of `entry`, without line feed, and where the chain stands with it. */
export function seal({ at, event }: Entry, { boot, after, key }: SealOptions): SealedLine {
  const seq = after.seq + 1;
  const body = { ...event, seq, at, boot, prev: after.hash };
  const mac = key ? macOf(canonical(body), key) : LOCKED;
  const line = canonical({ ...body, mac });
  return { line, position: { seq, hash: hashOf(line) } };
}

export interface SealedLine {
  line: string;
  position: Position;
}

/** The lines of `entries`, each with its line feed, and where the chain stands after them. */
export function sealAll(
  entries: readonly Entry[],
  options: SealOptions,
): { text: string; position: Position } {
  let text = '';
  let position = options.after;
  for (const entry of entries) {
    const sealed = seal(entry, { ...options, after: position });
    text += `${sealed.line}\n`;
    position = sealed.position;
  }
  return { text, position };
}

/** Whether a canonical `line` was sealed with `key`; `mac` is the one it holds. */
export function isSealedWith(line: string, mac: string, key: KeyObject): boolean {
  // In a canonical line of a known shape there is one such member, and never in the first place.
  return isMacOf(mac, line.replace(`,"mac":"${mac}"`, ''), key);
}

/** What the next record holds as `prev`. */
export function hashOf(line: string): string {
  return hash('sha256', line, 'hex');
}
