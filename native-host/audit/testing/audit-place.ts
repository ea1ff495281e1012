import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { AuditEvent } from '../events/event.ts';

export const KEY = Buffer.alloc(32, 7);

export const CHECKED: AuditEvent = {
  event: 'message-checked',
  site: 'https://chat.example',
  direction: 'outbound',
  action: 'redact',
  counts: { EMAIL_ADDRESS: 2 },
  client: { role: 'extension' },
};

export const UNLOCKED: AuditEvent = { event: 'vault-unlocked', provider: 'file' };
export const STARTED: AuditEvent = { event: 'agent-started', build: '0.1.0' };

/** A new folder for each test of the file, removed afterwards. */
export function folderPerTest(): { readonly path: string } {
  const place = { path: '' };
  beforeEach(() => {
    place.path = mkdtempSync(join(tmpdir(), 'ls-audit-'));
  });
  afterEach(() => rmSync(place.path, { recursive: true, force: true }));
  return place;
}

/** Content of every segment and of `head.json`, by name. */
export function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => /\.json(l)?$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) writeFileSync(join(folder, name), text, 'latin1');
}

/** The lines of all segments, parsed. */
export function linesIn(folder: string): Record<string, unknown>[] {
  const segments = [...readFolder(folder)].filter(([name]) => name.endsWith('.jsonl'));
  const lines = segments.flatMap(([, text]) => text.split('\n').filter((line) => line !== ''));
  return lines.map((line): Record<string, unknown> => JSON.parse(line));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
