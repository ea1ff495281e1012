import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { grantsOf, hiddenPlaces, type Owner, openGrant } from './grants.ts';

let place: string;
let owner: Owner;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'grants-')));
  owner = {
    userHome: join(place, 'home/jane'),
    ourFolders: [join(place, 'home/jane/.state/ours')],
  };
  for (const folder of ['Documents/letters', '.ssh', '.aws', '.state/ours', '.config/app', 'bin'])
    mkdirSync(join(owner.userHome, folder), { recursive: true });
  mkdirSync(join(place, 'data'));
  writeFileSync(join(owner.userHome, '.netrc'), '');
  writeFileSync(join(owner.userHome, 'Documents/note.txt'), '');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const home = (path: string) => join(owner.userHome, path);
const grants = (asked: { read?: string[]; write?: string[] }) =>
  grantsOf({ read: asked.read ?? [], write: asked.write ?? [] }, owner);
const short = (asked: { read?: string[]; write?: string[] }) =>
  grants(asked).map(({ mode, path }) => `${mode} ${path.replace(owner.userHome, '~')}`);
const refusal = expect.objectContaining({ code: 'SKILL_START_FAILED' });

describe('what is granted', () => {
  it('may be a folder or a file, by its path or from the home folder on', () => {
    const read = ['~/Documents/letters/', home('Documents/note.txt')];
    expect(short({ read })).toEqual(['read ~/Documents/letters', 'read ~/Documents/note.txt']);
  });

  it('is given once, with outer folders first', () => {
    const read = ['~/Documents/letters', '~/Documents', '~/Documents'];
    expect(short({ read, write: ['~/Documents/letters'] })).toEqual([
      'read ~/Documents',
      'write ~/Documents/letters',
    ]);
  });

  it('to be written need not be granted to be read', () => {
    const both = ['~/Documents/letters'];
    expect(short({ read: both, write: ['~/Documents'] })).toEqual(['write ~/Documents']);
    expect(short({ read: both, write: both })).toEqual(['write ~/Documents/letters']);
  });

  it('may be the home folder, to be read', () => {
    expect(short({ read: ['~'] })).toEqual(['read ~']);
  });

  it('may lie behind a home folder that is a link', () => {
    symlinkSync(join(place, 'home'), join(place, 'linked'));
    owner = { ...owner, userHome: join(place, 'linked/jane') };
    expect(grants({ read: ['~/Documents'] })).toEqual([
      {
        mode: 'read',
        path: join(place, 'linked/jane/Documents'),
        realPath: join(place, 'home/jane/Documents'),
      },
    ]);
  });
});

describe('what is refused', () => {
  it.each(['~/absent', '/absent', 'Documents', './Documents', ''])('is "%s"', (path) => {
    expect(() => grants({ read: [path] })).toThrow(refusal);
  });

  it.each([
    '/',
    '/tmp',
    '/home',
    '/etc',
    '/etc/passwd',
    '/proc',
    '/proc/self',
    '/usr',
    '/dev/null',
    '/run',
  ])('is %s, of the machine', (path) => {
    expect(() => grants({ read: [path] })).toThrow(refusal);
  });

  it.each(['~/.ssh', '~/.netrc', '~/.state/ours', '~/Documents/../.ssh'])('is %s', (path) => {
    expect(() => grants({ read: [path] })).toThrow(refusal);
    expect(() => grants({ write: [path] })).toThrow(refusal);
  });

  it('is what lies around the home folder', () => {
    expect(() => grants({ read: [join(place, 'home')] })).toThrow(refusal);
  });

  it.each(['~', '~/.config', '~/.config/app', '~/bin'])(
    'is %s to be written: programs are set up there',
    (path) => {
      expect(() => grants({ write: [path] })).toThrow(refusal);
      expect(() => grants({ read: [path] })).not.toThrow();
    },
  );

  it('is a way over a symbolic link, wherever it leads', () => {
    symlinkSync(home('.ssh'), home('Documents/keys'));
    symlinkSync(join(place, 'data'), home('Documents/data'));
    for (const path of ['~/Documents/keys', '~/Documents/data'])
      expect(() => grants({ read: [path] })).toThrow(/symbolic link/);
  });

  it('is a private place under another name', () => {
    rmSync(home('.ssh'), { recursive: true });
    mkdirSync(join(place, 'data/keys'));
    symlinkSync(join(place, 'data/keys'), home('.ssh'));
    expect(() => grants({ read: [join(place, 'data/keys')] })).toThrow(refusal);
    expect(() => grants({ write: [join(place, 'data')] })).toThrow(refusal);
  });

  it('is what is neither folder nor file', () => {
    execFileSync('mkfifo', [home('Documents/pipe')]);
    const [grant] = grants({ read: ['~/Documents/pipe'] });
    expect(() => openGrant(grant!)).toThrow(/plain file/);
  });
});

describe('the private places within a grant', () => {
  it('are hidden, those that are there', () => {
    const names = hiddenPlaces(grants({ read: ['~'] }), owner).map((path) =>
      path.replace(owner.userHome, '~'),
    );
    expect(names).toEqual(['~/.aws', '~/.netrc', '~/.ssh', '~/.state/ours']);
  });

  it('are hidden under the name the skill sees them by', () => {
    symlinkSync(join(place, 'home'), join(place, 'linked'));
    owner = { ...owner, userHome: join(place, 'linked/jane') };
    expect(hiddenPlaces(grants({ read: ['~'] }), owner)).toContain(join(place, 'linked/jane/.ssh'));
  });

  it('are hidden where a link leads to them', () => {
    rmSync(home('.ssh'), { recursive: true });
    mkdirSync(home('Documents/dotfiles/ssh'), { recursive: true });
    symlinkSync(home('Documents/dotfiles/ssh'), home('.ssh'));
    const hidden = hiddenPlaces(grants({ read: ['~/Documents'] }), owner);
    expect(hidden).toEqual([home('Documents/dotfiles/ssh')]);
  });
});

describe('a place that is moved after it was checked', () => {
  it('is not opened under its old name', () => {
    const [grant] = grants({ read: ['~/Documents/letters'] });
    closeSync(openGrant(grant!));
    renameSync(home('Documents/letters'), home('Documents/moved'));
    symlinkSync(home('.ssh'), home('Documents/letters'));
    expect(() => openGrant(grant!)).toThrow(refusal);
  });

  it('is not opened when a folder on the way has become a link', () => {
    mkdirSync(home('.ssh/letters'));
    const [grant] = grants({ read: ['~/Documents/letters'] });
    renameSync(home('Documents'), home('Moved'));
    symlinkSync(home('.ssh'), home('Documents'));
    expect(() => openGrant(grant!)).toThrow(refusal);
  });
});
