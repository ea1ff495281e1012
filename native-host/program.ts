import { fileURLToPath } from 'node:url';

/** The two programs of the native host, as absolute paths. */
export interface ProgramFiles {
  /** Command line and daemon. */
  cli: string;
  /** What browsers start. */
  relay: string;
}

/** Beside this file: the sources when run from source, the bundles when run from a build. */
export function programFiles(): ProgramFiles {
  const fromSource = import.meta.url.endsWith('.ts');
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  return fromSource
    ? { cli: file('./main.ts'), relay: file('./relay/main.ts') }
    : { cli: file('./lifesavor.mjs'), relay: file('./relay.cjs') };
}
