import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file system of its own, of a few megabytes, mounted at a folder. Needs the right to mount. */
export interface SmallDisk {
  /** Writes until nothing more fits. */
  fill(): void;
  /** Makes room again. */
  empty(): void;
  unmount(): void;
}

export function mountSmallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const options = `size=${megabytes}m,mode=700`;
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'lifesavor-test', folder]);
  const filler = join(folder, 'filler');
  return {
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    empty: () => unlinkSync(filler),
    unmount: () => void execFileSync('umount', ['-l', folder]),
  };
}

/** Makes a folder read-only where it lies, even for root. */
export function bindReadOnly(folder: string): { unmount(): void } {
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
  return { unmount: () => void execFileSync('umount', ['-l', folder]) };
}
