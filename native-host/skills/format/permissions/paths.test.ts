import { describe, expect, it } from 'vitest';
import type { Home } from '../home.ts';
import { absolutePath, whyNoPath } from './paths.ts';

const LINUX: Home = {
  platform: 'linux',
  userHome: '/home/jane',
  ownFolders: ['/home/jane/state/lifesavor', '/var/lib/own'],
};
const MAC: Home = { platform: 'darwin', userHome: '/Users/jane', ownFolders: [] };
const WINDOWS: Home = { platform: 'win32', userHome: 'C:\\Users\\jane', ownFolders: [] };

const ALLOWED: readonly [Home, string][] = [
  [LINUX, '~/Documents'],
  [LINUX, '~/Documents/'],
  [LINUX, '/srv/data'],
  [LINUX, '/home/jane/Pictures/2024'],
  [LINUX, '/media/stick/photos'],
  [LINUX, '/tmp/exchange'],
  [LINUX, '~/.sshd-notes'],
  [LINUX, '~/state/lifesavor-notes'],
  [MAC, '~/Documents'],
  [MAC, '/Volumes/Stick/photos'],
  [WINDOWS, '~/Documents'],
  [WINDOWS, 'D:\\data'],
  [WINDOWS, 'D:/data'],
];

const REFUSED: readonly [Home, string][] = [
  ...[
    '',
    '/',
    '//',
    '~',
    '~/',
    '~/.',
    '~bob/x',
    'Documents',
    './x',
    '../x',
    '~/Documents/../.ssh',
    '/home',
    '/home/jane',
    '/home/jane/',
    '/HOME/Jane',
    '~/.ssh',
    '~/.SSH/id_ed25519',
    '~//.ssh',
    '~/./.gnupg',
    '/home/jane/.aws/credentials',
    '~/.config',
    '~/.config/chromium/Default',
    '~/.mozilla/firefox',
    '~/.local/share/keyrings/login.keyring',
    '~/.local/share',
    '~/.local',
    '~/.lifesavor/skills',
    '~/.agents',
    '~/state',
    '~/state/lifesavor',
    '~/state/lifesavor/vault/vault.db',
    '/var/lib/own/x',
    '/var/lib',
    '/var',
    '/etc/passwd',
    '/proc/self/environ',
    '/dev/sda',
    '/run/user/1000/bus',
    '/tmp',
    '/usr/bin',
    '~/Documents/*',
    '/a\0b',
    '/a\nb',
    `/${'a'.repeat(2000)}`,
  ].map((path): [Home, string] => [LINUX, path]),
  ...[
    '~/Library/Keychains',
    '~/Library',
    '~/library/keychains/login.keychain-db',
    '~/Library/Application Support/Google/Chrome',
    '/Users',
    '/System/Volumes/Data/Users/jane/.ssh',
  ].map((path): [Home, string] => [MAC, path]),
  ...[
    'C:\\',
    'c:/',
    'C:\\Users',
    'C:\\Users\\Jane',
    '~\\.ssh',
    'C:/Users/jane/.ssh',
    '~/AppData',
    '~/AppData/Local/Google/Chrome/User Data',
    'C:\\Windows\\System32',
    '\\\\server\\share',
    '\\\\?\\C:\\Users\\jane\\.ssh',
    '\\x',
    'C:x',
    '/etc',
  ].map((path): [Home, string] => [WINDOWS, path]),
];

describe('a path', () => {
  it.each(ALLOWED)('of $platform may be %s', (home, path) => {
    expect(whyNoPath(path, 'read', home)).toBeUndefined();
    expect(whyNoPath(path, 'write', home) === undefined).toBe(!path.startsWith('~/.'));
  });

  it.each(REFUSED)('of $platform must not be %j', (home, path) => {
    expect(whyNoPath(path, 'read', home)).toMatch(/\.$/);
    expect(whyNoPath(path, 'write', home)).toMatch(/\.$/);
  });

  it.each(['~/.bashrc', '~/.config/autostart/x.desktop', '~/bin', '~/.vscode', '/opt/x'])(
    'must not be written when it is %s',
    (path) => {
      expect(whyNoPath(path, 'write', LINUX)).toMatch(/\.$/);
      expect(whyNoPath(path, 'read', LINUX)).toBeUndefined();
    },
  );

  it('is made absolute for the person', () => {
    expect(absolutePath('~/a/', LINUX)).toBe('/home/jane/a');
    expect(absolutePath('~', LINUX)).toBe('/home/jane');
    expect(absolutePath('/a//b/./c', LINUX)).toBe('/a/b/c');
    expect(absolutePath('~/a', WINDOWS)).toBe('C:\\Users\\jane\\a');
    expect(absolutePath('a', LINUX)).toBeUndefined();
  });
});
