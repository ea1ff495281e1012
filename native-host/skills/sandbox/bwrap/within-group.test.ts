import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withinGroup } from './within-group.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'with in-group-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ECHO = ['/bin/echo', 'one', '$two', "'three'"] as const;

function run(doors: readonly string[]): string {
  const [file, ...args] = withinGroup(doors, ECHO);
  return execFileSync(file, args, { encoding: 'utf8', stdio: 'pipe' });
}

it('a program goes through every door before it begins, as what it is', () => {
  const doors = [join(folder, 'first'), join(folder, "sec'ond")];
  expect(run(doors)).toBe("one $two 'three'\n");
  for (const door of doors) expect(readFileSync(door, 'utf8')).toBe('0\n');
});

it('a program that is not let in does not begin', () => {
  expect(() => run([join(folder, 'absent', 'door')])).toThrow();
});

it('without doors there is nothing in between', () => {
  expect(withinGroup([], ECHO)).toBe(ECHO);
});
