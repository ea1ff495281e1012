import { execFileSync } from 'node:child_process';

/** The part of the Windows registry that points browsers to manifests. */
export interface Registry {
  /** Makes the default value of `key` this path. @throws Error when that is not possible. */
  point(key: string, file: string): void;
  remove(key: string): void;
}

/** The registry of this machine, by way of the program Windows comes with. */
export function windowsRegistry(): Registry {
  const reg = (...args: string[]) => execFileSync('reg.exe', args, { stdio: 'ignore' });
  return {
    point: (key, file) => reg('add', key, '/ve', '/t', 'REG_SZ', '/d', file, '/f'),
    remove: (key) => reg('delete', key, '/f'),
  };
}
