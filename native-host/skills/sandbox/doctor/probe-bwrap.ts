import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROBE_MS = 10_000;

/** Makes a real sandbox with all the namespaces and ends it again; whether that worked. */
export async function canMakeSandbox(bwrap: string): Promise<boolean> {
  const namespaces = ['--unshare-all', '--unshare-user', '--uid', '1000', '--gid', '1000'];
  const folders = ['--ro-bind', '/', '/', '--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'];
  try {
    const args = [...namespaces, ...folders, '--', '/bin/sh', '-c', 'exit 0'];
    await run(bwrap, args, { timeout: PROBE_MS, env: {} });
    return true;
  } catch {
    return false;
  }
}
