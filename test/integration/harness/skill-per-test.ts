import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { until } from './host.ts';
import { isAlive, openFiles, type PlainSkill, plainSkill } from './skills.ts';

export interface SkillPerTest {
  /** `plainSkill`; what it makes is disposed of after the test, and nothing may be left. */
  prepare: typeof plainSkill;
  /** A fresh folder. */
  folder(): string;
}

/** Skills for each test of a file. */
export function skillPerTest(): SkillPerTest {
  let folder = '';
  let filesBefore = 0;
  let made: PlainSkill[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'skill-process-'));
    filesBefore = openFiles();
  });
  afterEach(async () => {
    const processes = made.flatMap((skill) => skill.processes);
    await Promise.all(made.map(({ supervisor }) => supervisor.dispose()));
    made = [];
    rmSync(folder, { recursive: true, force: true });
    for (const { pid } of processes) expect(isAlive(pid), 'process left').toBe(false);
    await until(() => openFiles() <= filesBefore);
  });
  return {
    folder: () => folder,
    prepare: (...args) => {
      const skill = plainSkill(...args);
      made.push(skill);
      return skill;
    },
  };
}

/** The text in what a tool returned. */
export function textOf(result: { content: readonly object[] }): string {
  return result.content.map((block) => ('text' in block ? String(block.text) : '')).join('');
}
