import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildPrograms, createHost, type Host } from './host.ts';

/** Builds the programs once per file and gives every test an installation of its own. */
export function hostPerTest(): { readonly host: Host } {
  let programs: Awaited<ReturnType<typeof buildPrograms>> | undefined;
  let host: Host | undefined;

  beforeAll(async () => {
    programs = await buildPrograms();
  });
  afterAll(() => programs?.dispose());
  beforeEach(() => {
    if (programs) host = createHost(programs.program);
  });
  afterEach(async () => await host?.dispose());

  return {
    get host() {
      if (!host) throw new Error('There is a host only inside a test.');
      return host;
    },
  };
}
