import { describe, expect, it } from 'vitest';
import { type PathSource, resolvePaths } from './paths.ts';

const linux: PathSource = { env: {}, platform: 'linux', userHome: '/home/ann', uid: 1000 };

describe('resolvePaths', () => {
  it('keeps everything below LIFESAVOR_HOME when that is set', () => {
    const paths = resolvePaths({ ...linux, env: { LIFESAVOR_HOME: '/tmp/x' } });
    for (const path of [paths.socket, paths.secretFile, paths.policyFile, paths.logFile])
      expect(path.startsWith('/tmp/x/')).toBe(true);
  });

  it('follows the folders of the platform', () => {
    expect(resolvePaths(linux).home).toBe('/home/ann/.local/state/lifesavor');
    expect(resolvePaths(linux).policyFile).toBe('/home/ann/.config/lifesavor/policy.json');
    expect(resolvePaths({ ...linux, env: { XDG_STATE_HOME: '/s' } }).home).toBe('/s/lifesavor');
    expect(resolvePaths({ ...linux, platform: 'darwin' }).home).toBe(
      '/home/ann/Library/Application Support/LifeSavor',
    );
  });

  it('finds a short address for a state folder too deep for a socket, one per folder', () => {
    const deep = (name: string) =>
      resolvePaths({ ...linux, env: { LIFESAVOR_HOME: `/tmp/${'d'.repeat(120)}/${name}` } }).socket;
    expect(Buffer.byteLength(deep('a'))).toBeLessThan(104);
    expect(deep('a')).not.toBe(deep('b'));
    expect(deep('a')).toBe(deep('a'));
  });

  it('uses a pipe of its own on Windows', () => {
    const { socket, runtime } = resolvePaths({ ...linux, platform: 'win32', uid: undefined });
    expect(socket).toMatch(/^\\\\\.\\pipe\\lifesavor-[0-9a-f]{16}$/);
    expect(runtime).toBeUndefined();
  });
});
