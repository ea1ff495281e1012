import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID, HOST_ID } from '../../shared/identity.ts';
import { BROWSERS, type Browser } from './browsers.ts';
import { launcherPath, writeLauncher } from './launcher.ts';
import { registerTarget, unregisterTarget } from './register.ts';
import {
  detectBrowsers,
  folderTarget,
  installTargets,
  type Machine,
  targetsOf,
} from './targets.ts';

const LAUNCHER = '/opt/life savor/lifesavor-relay';
const FOREIGN = JSON.stringify({ name: HOST_ID, path: '/opt/other/host', description: 'Other' });
const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

let root: string;
let machine: Machine;
const registryWrites: string[][] = [];
const options = {
  launcher: LAUNCHER,
  force: false,
  registry: {
    point: (key: string, file: string) => void registryWrites.push(['point', key, file]),
    remove: (key: string) => void registryWrites.push(['remove', key]),
  },
};

const browser = (id: string): Browser => BROWSERS.find((known) => known.id === id)!;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ls-install-'));
  machine = { platform: 'linux', userHome: root, home: join(root, 'state') };
  registryWrites.length = 0;
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the table of browsers', () => {
  it('has each id once and a folder for every desktop platform', () => {
    const ids = BROWSERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { linux, darwin } of BROWSERS) {
      expect(linux.length).toBeGreaterThan(0);
      expect(darwin.length).toBeGreaterThan(0);
    }
  });

  it('never gives two browsers the same manifest', () => {
    for (const platform of ['linux', 'darwin'] as const) {
      const files = targetsOf(BROWSERS, { ...machine, platform }).map(({ file }) => file);
      expect(new Set(files).size).toBe(files.length);
    }
  });
});

describe('where a manifest goes', () => {
  it('is every place a browser has been started from, sandboxed packages too', () => {
    mkdirSync(join(root, '.config/chromium'), { recursive: true });
    mkdirSync(join(root, 'snap/firefox/common/.mozilla'), { recursive: true });
    expect(detectBrowsers(machine).map(({ id }) => id)).toEqual(['chromium', 'firefox']);
    const targets = installTargets(detectBrowsers(machine), machine, { named: false });
    expect(targets.map(({ file, sandbox }) => [file, sandbox])).toEqual([
      [join(root, `.config/chromium/NativeMessagingHosts/${HOST_ID}.json`), undefined],
      [join(root, `snap/firefox/common/.mozilla/native-messaging-hosts/${HOST_ID}.json`), 'snap'],
    ]);
  });

  it('is the ordinary place of a browser asked for by name, started or not', () => {
    const [target] = installTargets([browser('brave')], machine, { named: true });
    expect(target?.file).toContain('.config/BraveSoftware/Brave-Browser/NativeMessagingHosts');
    expect(installTargets([browser('brave')], machine, { named: false })).toEqual([]);
  });

  it('is a file of ours and a registry key on Windows', () => {
    const [target] = targetsOf([browser('edge')], { ...machine, platform: 'win32' });
    expect(target?.registryKey).toBe(
      `HKCU\\Software\\Microsoft\\Edge\\NativeMessagingHosts\\${HOST_ID}`,
    );
    expect(registerTarget(target!, options)).toBe('installed');
    expect(registryWrites).toEqual([['point', target?.registryKey, target?.file]]);
    expect(unregisterTarget(target!, options)).toBe('removed');
    expect(registryWrites.at(-1)).toEqual(['remove', target?.registryKey]);
  });
});

describe('registering', () => {
  it('writes what each family of browsers needs, once', () => {
    const chromium = folderTarget(browser('chromium'), join(root, 'a/new/folder'));
    expect(registerTarget(chromium, options)).toBe('installed');
    expect(registerTarget(chromium, options)).toBe('unchanged');
    expect(read(chromium.file)).toMatchObject({
      name: HOST_ID,
      path: LAUNCHER,
      type: 'stdio',
      allowed_origins: [`chrome-extension://${CHROMIUM_EXTENSION_ID}/`],
    });
    const firefox = folderTarget(browser('firefox'), join(root, 'b'));
    registerTarget(firefox, options);
    expect(read(firefox.file).allowed_extensions).toEqual([FIREFOX_EXTENSION_ID]);
    expect(read(firefox.file).allowed_origins).toBeUndefined();
  });

  it('replaces a manifest of ours that points elsewhere', () => {
    const target = folderTarget(browser('chromium'), root);
    registerTarget(target, { ...options, launcher: '/old/place/lifesavor-relay' });
    expect(registerTarget(target, options)).toBe('updated');
    expect(read(target.file).path).toBe(LAUNCHER);
  });

  it.each([
    ['of another product', FOREIGN],
    ['that is not JSON', '{oops'],
    ['empty', ''],
  ])('never replaces a manifest %s unless told to, and then keeps a copy', (_name, content) => {
    const target = folderTarget(browser('chromium'), root);
    writeFileSync(target.file, content);
    expect(() => registerTarget(target, options)).toThrowError(failure('MANIFEST_FOREIGN'));
    expect(() => unregisterTarget(target, options)).toThrowError(failure('MANIFEST_FOREIGN'));
    expect(readFileSync(target.file, 'utf8')).toBe(content);

    expect(registerTarget(target, { ...options, force: true })).toBe('updated');
    expect(readFileSync(`${target.file}.backup`, 'utf8')).toBe(content);
    expect(read(target.file).path).toBe(LAUNCHER);
  });

  it('says so when the folder cannot be made', () => {
    writeFileSync(join(root, 'file'), '');
    const target = folderTarget(browser('chromium'), join(root, 'file', 'below'));
    expect(() => registerTarget(target, options)).toThrowError(failure('OUTPUT_UNWRITABLE'));
  });

  it('is undone without a trace', () => {
    const target = folderTarget(browser('firefox'), root);
    registerTarget(target, options);
    expect(unregisterTarget(target, options)).toBe('removed');
    expect(existsSync(target.file)).toBe(false);
    expect(unregisterTarget(target, options)).toBe('absent');
  });
});

describe('the launcher', () => {
  it('starts the relay with its arguments and state folder, whatever the paths look like', () => {
    const odd = join(root, `it's "odd" $HOME`);
    const relay = join(odd, 'relay.mjs');
    const launcher = launcherPath(odd, 'linux');
    writeLauncher(launcher, { execPath: process.execPath, relay, lifesavorHome: odd }, 'linux');
    writeFileSync(
      relay,
      'console.log(JSON.stringify([process.env.LIFESAVOR_HOME, process.argv.slice(2)]))',
    );
    const said = execFileSync(launcher, ['one two', '$x'], { env: { PATH: '' }, encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual([odd, ['one two', '$x']]);
  });

  it('is a batch file on Windows', () => {
    const launcher = launcherPath(root, 'win32');
    const parts = {
      execPath: 'C:\\100% node\\node.exe',
      relay: 'C:\\r.mjs',
      lifesavorHome: undefined,
    };
    writeLauncher(launcher, parts, 'win32');
    expect(readFileSync(launcher, 'utf8')).toBe(
      '@echo off\r\n"C:\\100%% node\\node.exe" "C:\\r.mjs" %*\r\n',
    );
    expect(dirname(launcher)).toBe(root);
  });
});
