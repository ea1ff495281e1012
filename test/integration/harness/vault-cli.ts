import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Host } from './host.ts';
import type { HostPerTest } from './host-per-test.ts';

/** Made up, and long enough to be found nowhere by chance. */
export const PLANTED = 'planted-4f1d9c77-value';

/** Preloaded, it sets the clock of a program by `FAKETIME`. */
export const FAKE_TIME = globSync('/usr/lib/*/faketime/libfaketime.so.1')[0];

/** What tests of the vault do on the command line of their host. */
export function vaultCli(world: HostPerTest) {
  /** Runs a command that must succeed; returns its output. */
  async function cli(line: string, input = ''): Promise<string> {
    const { code, stdout, stderr } = await world.host.cli(line.split(' '), input);
    expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' });
    return stdout;
  }
  return {
    cli,
    /** What a command that fails says: exit code and error code. */
    async failure(line: string, input = ''): Promise<{ code: number | null; error: string }> {
      const { code, stdout } = await world.host.cli([...line.split(' '), '--json'], input);
      return { code, error: JSON.parse(stdout).error.code };
    },
    redact: (text: string) => cli('redact --rules-only --conversation c', text),
    restore: (text: string) => cli('restore --conversation c', text),
  };
}

/** Every file of this installation in which `text` stands in the clear. */
export function filesWith(folder: string, text: string): string[] {
  const needle = Buffer.from(text);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => contentOf(file).includes(needle));
}

/** What is gone by the time it is read, such as a lock, holds nothing any more. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw cause;
  }
}

/** The processes that have this host's vault open. */
export function vaultProcesses({ paths }: Host): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return line.some((part) => part.endsWith('vault.mjs')) && line.includes(paths.home);
      } catch {
        return false;
      }
    });
}
