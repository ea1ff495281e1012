import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { buildZip } from '../../archive/testing/build-zip.ts';
import { readRecord } from '../library/installed-record.ts';
import { loadModel } from '../model-files.ts';
import { type OfferedModel, offeredArchive, offeredModel } from '../testing/offered-model.ts';
import { tryModel } from '../try-model.ts';
import { sweepDrafts } from './drafts.ts';
import { type InstallPorts, installModel } from './install-model.ts';

const URL_OF_IT = 'https://models.example/mine.zip?token=abc';
const never = new AbortController().signal;

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'ls-install-'));
  root = join(base, 'models');
});
afterEach(() => rmSync(base, { recursive: true }));

const tryOut: InstallPorts['tryOut'] = (folder, signal) =>
  tryModel(folder, { execPath: process.execPath, env: process.env }, signal);

/** Installs what a server would give for it. */
async function install(
  { archive, sha256 }: OfferedModel,
  { name = 'mine', signal = never, ports = {} as Partial<InstallPorts> } = {},
): Promise<void> {
  const fetch: InstallPorts['fetch'] = async (file) => {
    writeFileSync(file, archive);
    return createHash('sha256').update(archive).digest('hex');
  };
  const offer = { name, url: URL_OF_IT, sha256 };
  await installModel(offer, { root, fetch, tryOut, ...ports }, signal);
}

it('puts a model into its place, with where it came from and no key of the server', async () => {
  await install(offeredModel('mine', { more: [{ name: 'CARD.md', content: '# Mine' }] }));
  expect(readdirSync(root)).toEqual(['mine']);
  expect(loadModel(join(root, 'mine')).card.id).toBe('mine');
  expect(readRecord(join(root, 'mine'))).toMatchObject({ from: 'https://models.example/mine.zip' });
});

describe('is refused, and leaves nothing, where', () => {
  const bad = (card: object) => offeredModel('mine', { card });
  const files = {
    network: { name: 'model.onnx', bytes: 4906, sha256: '0'.repeat(64) },
    lists: { name: 'lists.bin', bytes: 131, sha256: '0'.repeat(64) },
  };
  it.each<[string, OfferedModel, string]>([
    ['its sum is another', { ...offeredModel('mine'), sha256: '0'.repeat(64) }, 'MODEL_OTHER_SUM'],
    ['it has another name', offeredModel('other'), 'MODEL_OTHER_NAME'],
    ['it is for another task', bad({ task: 'summarisation' }), 'MODEL_UNSUPPORTED'],
    ['its card lacks a part', bad({ features: undefined }), 'MODEL_CORRUPT'],
    ['it finds what is unknown', bad({ types: ['SHOE_SIZE'] }), 'MODEL_CORRUPT'],
    ['its network has other labels', bad({ types: ['PERSON'] }), 'MODEL_UNSUPPORTED'],
    ['its files are others', bad({ files }), 'MODEL_CORRUPT'],
    [
      'it holds more than a model',
      offeredModel('mine', { more: [{ name: 'run.sh', content: '' }] }),
      'MODEL_ARCHIVE_INVALID',
    ],
    [
      'it says itself where it came from',
      offeredModel('mine', { more: [{ name: 'installed.json', content: '{}' }] }),
      'MODEL_ARCHIVE_INVALID',
    ],
    [
      'it has no card',
      offeredArchive(buildZip([{ name: 'a/model.json', content: '{}' }])),
      'MODEL_ARCHIVE_INVALID',
    ],
    ['it is no archive', offeredArchive(Buffer.from('not a zip')), 'MODEL_ARCHIVE_INVALID'],
    [
      'it leads out of its folder',
      offeredModel('mine', { more: [{ name: '../evil', content: 'x' }] }),
      'MODEL_ARCHIVE_UNSAFE',
    ],
    [
      'it is a bomb',
      offeredModel('mine', { more: [{ name: 'CARD.md', content: Buffer.alloc(2 ** 21) }] }),
      'MODEL_TOO_LARGE',
    ],
  ])('%s', async (_what, offered, code) => {
    const refused = await install(offered).then(undefined, (error: LifeSavorError) => error);
    expect(refused).toMatchObject({ name: 'LifeSavorError', code });
    // The operator is told, whom folders of this machine do not concern.
    expect(`${refused?.message} ${refused?.nextStep}`).not.toContain(base);
    expect(readdirSync(root)).toEqual([]);
    expect(readdirSync(base)).toEqual(['models']);
  });

  it('something of its name is there', async () => {
    mkdirSync(join(root, 'mine'), { recursive: true });
    writeFileSync(join(root, 'mine', 'kept'), '');
    await expect(install(offeredModel('mine'))).rejects.toMatchObject({ code: 'MODEL_EXISTS' });
    expect(readdirSync(join(root, 'mine'))).toEqual(['kept']);
    expect(readdirSync(root)).toEqual(['mine']);
  });

  it('it is stopped while it is tried', async () => {
    const stop = new AbortController();
    const ports: Partial<InstallPorts> = {
      tryOut: async (folder, signal) => {
        stop.abort(new Error('enough'));
        await tryOut(folder, signal);
      },
    };
    const installing = install(offeredModel('mine'), { signal: stop.signal, ports });
    await expect(installing).rejects.toThrow('enough');
    expect(readdirSync(root)).toEqual([]);
  });
});

it('tries nothing and unpacks nothing whose sum is wrong', async () => {
  let isTried = false;
  const ports: Partial<InstallPorts> = {
    tryOut: async () => {
      isTried = true;
    },
  };
  const wrong = { ...offeredArchive(Buffer.from('no zip')), sha256: '0'.repeat(64) };
  await expect(install(wrong, { ports })).rejects.toMatchObject({ code: 'MODEL_OTHER_SUM' });
  expect(isTried).toBe(false);
});

it('what an agent left that was killed amid it is swept away, and nothing else', async () => {
  for (const name of ['.draft-a1', '.draft-b2', 'mine'])
    mkdirSync(join(root, name, 'deep'), { recursive: true });
  await sweepDrafts(root);
  expect(readdirSync(root)).toEqual(['mine']);
  await sweepDrafts(join(base, 'nowhere'));
});
