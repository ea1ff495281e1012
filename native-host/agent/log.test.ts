import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileLogger } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ls-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the log file', () => {
  it('is for its owner only and drops members that could hold values', () => {
    const file = join(folder, 'agent.log');
    const logger = createFileLogger(file);
    logger.info({ event: 'x', text: 'protected', request: { params: 'protected' } });
    const line = readFileSync(file, 'utf8');
    expect(JSON.parse(line)).toMatchObject({ event: 'x' });
    expect(line).not.toContain('protected');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('stays bounded, keeping the newest lines', () => {
    const file = join(folder, 'agent.log');
    const logger = createFileLogger(file, 4000);
    for (let n = 0; n < 1000; n++) logger.info({ n });
    expect(statSync(file).size + statSync(`${file}.1`).size).toBeLessThan(9000);
    expect(readFileSync(file, 'utf8')).toContain('"n":999');
  });
});
