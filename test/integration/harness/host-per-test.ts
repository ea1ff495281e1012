import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildPrograms, createHost, type Host } from './host.ts';

export interface HostPerTest {
  readonly host: Host;
  /** Writes a file into the folder of the test's host; returns its path. */
  file(name: string, content: string | Uint8Array): string;
}

/**
 * Builds the programs once per file and gives every test an installation of its own, with the
 * model `modelEnv` names, if any.
 */
export function hostPerTest(modelEnv?: NodeJS.ProcessEnv): HostPerTest {
  let programs: Awaited<ReturnType<typeof buildPrograms>> | undefined;
  let host: Host | undefined;

  beforeAll(async () => {
    programs = await buildPrograms();
  });
  afterAll(() => programs?.dispose());
  beforeEach(() => {
    if (programs) host = createHost(programs.program, modelEnv);
  });
  afterEach(async () => await host?.dispose());

  const current = (): Host => {
    if (!host) throw new Error('There is a host only inside a test.');
    return host;
  };
  return {
    get host() {
      return current();
    },
    file(name, content) {
      const path = join(current().folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
