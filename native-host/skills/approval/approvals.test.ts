import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Approval, Approvals } from './approvals.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'approvals-'));
  file = join(folder, 'approvals.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOTHING = { hosts: [], read: [], write: [], types: [] };
const APPROVAL: Approval = {
  hash: 'a'.repeat(64),
  approvedAt: '2026-01-02T03:04:05.000Z',
  permissions: {
    ...NOTHING,
    hosts: ['api.example.com'],
    types: ['EMAIL_ADDRESS'],
    node: ['worker'],
    writeSettings: ['folder'],
  },
  config: { folder: '/tmp/x' },
  unsandboxed: false,
  disabled: false,
};

it('are still there for the next agent, and for its user only', () => {
  const approvals = new Approvals(file);
  approvals.set('notes', APPROVAL);
  approvals.set('other', { ...APPROVAL, disabled: true });
  approvals.remove('other');
  approvals.remove('never-there');
  const again = new Approvals(file);
  expect(again.ids()).toEqual(['notes']);
  expect(again.get('notes')).toEqual(APPROVAL);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it.each([
  ['no JSON', '{'],
  ['of a later format', '{"format":2,"approvals":{}}'],
  [
    'with a hash that is none',
    JSON.stringify({ format: 1, approvals: { x: { ...APPROVAL, hash: '' } } }),
  ],
  [
    'with more than was agreed to',
    JSON.stringify({ format: 1, approvals: { x: { ...APPROVAL, root: true } } }),
  ],
])('%s approve nothing, and are kept aside', (_, content) => {
  writeFileSync(file, content);
  expect(new Approvals(file).ids()).toEqual([]);
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe(content);
  expect(existsSync(file)).toBe(false);
});

it('given before there was more to ask for give nothing of it', () => {
  const old = { ...APPROVAL, permissions: NOTHING };
  writeFileSync(file, JSON.stringify({ format: 1, approvals: { x: old } }));
  expect(new Approvals(file).get('x')?.permissions).toEqual({
    ...NOTHING,
    node: [],
    writeSettings: [],
  });
});

it('stay as they were when they cannot be written', () => {
  const approvals = new Approvals(join(folder, 'gone', 'approvals.json'));
  expect(() => approvals.set('notes', APPROVAL)).toThrow(
    expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }),
  );
  expect(approvals.get('notes')).toBeUndefined();
});
