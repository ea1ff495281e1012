import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSecret, readSecret } from './secret.ts';

let folder: string;
let file: string;
const refused = expect.objectContaining({ name: 'LifeSavorError', code: 'AGENT_REFUSED' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ls-secret-'));
  file = join(folder, 'link.secret');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the link secret', () => {
  it('is made once, for its owner only, and then stays the same', () => {
    const made = ensureSecret(file);
    expect(made).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(ensureSecret(file)).toEqual(made);
    expect(readSecret(file)).toEqual(made);
  });

  it('is absent until an agent has made it', () => {
    expect(readSecret(file)).toBeUndefined();
  });

  it('is not used when other users could have read it', () => {
    ensureSecret(file);
    chmodSync(file, 0o644);
    expect(() => readSecret(file)).toThrowError(refused);
  });

  it('is not used when it is damaged, and not replaced either', () => {
    writeFileSync(file, 'short', { mode: 0o600 });
    expect(() => readSecret(file)).toThrowError(refused);
    expect(() => ensureSecret(file)).toThrowError(refused);
  });
});
