import type { Launch } from '../sandbox.ts';

/** A launch of a small program, for tests that change a part of it. */
export function sampleLaunch(folder: string, changes: Partial<Launch> = {}): Launch {
  return {
    folder,
    command: 'node',
    args: ['main.mjs'],
    env: {},
    read: [],
    write: [],
    hosts: [],
    limits: { memoryMb: 512, processes: 8, files: 256, fileMb: 16, tmpMb: 32 },
    ...changes,
  };
}
