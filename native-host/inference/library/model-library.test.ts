import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfferedModel, offeredModel } from '../testing/offered-model.ts';
import { ModelLibrary } from './model-library.ts';

const never = new AbortController().signal;
const SAMPLE = offeredModel('mine');

let home: string;
let fetched: number;
let choices: number;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ls-library-'));
  fetched = 0;
  choices = 0;
});
afterEach(() => rmSync(home, { recursive: true }));

function library(env: NodeJS.ProcessEnv = {}): ModelLibrary {
  return new ModelLibrary({
    environment: { env, config: home, home },
    program: { execPath: process.execPath, env: process.env },
    async onChoice() {
      choices += 1;
    },
  });
}

async function install(models: ModelLibrary, { archive, sha256 }: OfferedModel = SAMPLE) {
  const offer = { name: 'mine', url: 'https://models.example/mine.zip', sha256 };
  const fetch = async (file: string) => {
    fetched += 1;
    writeFileSync(file, archive);
    return sha256;
  };
  return await models.install(offer, fetch, never);
}
const idsOf = (models: ModelLibrary) => models.list().models.map(({ id }) => id);
const failure = (code: string) => expect.objectContaining({ code });

describe('an installed model', () => {
  it('is listed with what it says of itself, and not used until it is chosen', async () => {
    const models = library();
    await install(models);
    expect(models.list().models).toContainEqual(
      expect.objectContaining({
        id: 'mine',
        source: 'installed',
        from: 'https://models.example/mine.zip',
        licence: 'Apache-2.0',
        types: ['PERSON', 'LOCATION'],
        bytes: 5037,
      }),
    );
    expect(models.list()).toMatchObject({ why: 'default' });
    expect(choices).toBe(0);
    await models.choose('mine', never);
    expect(library().list()).toMatchObject({ why: 'chosen', chosen: 'mine' });
    expect(choices).toBe(1);
    await models.choose('default', never);
    expect(models.list()).toMatchObject({ why: 'default' });
  });

  it('is fetched once however often it is installed, and again only where it is damaged', async () => {
    const models = library();
    const sum = await install(models);
    expect(await install(models)).toBe(sum);
    expect(fetched).toBe(1);
    writeFileSync(join(home, 'models', 'mine', 'model.onnx'), 'damaged');
    expect(await install(models)).toBe(sum);
    expect(fetched).toBe(2);
    expect(readdirSync(join(home, 'models'))).toEqual(['mine']);
  });

  it('is not replaced by another one of its name', async () => {
    const models = library();
    await install(models);
    const other = offeredModel('mine', { card: { version: '2' } });
    await expect(install(models, other)).rejects.toEqual(failure('MODEL_EXISTS'));
    expect(fetched).toBe(1);
  });

  it('is gone for good once it is removed, and the default is used where it was chosen', async () => {
    const models = library();
    await install(models);
    await models.choose('mine', never);
    await models.remove('mine');
    expect(idsOf(models)).not.toContain('mine');
    expect(readdirSync(join(home, 'models'))).toEqual([]);
    expect(models.list()).toMatchObject({ why: 'default' });
    expect(models.list().chosen).toBeUndefined();
    expect(choices).toBe(2);
  });

  it('stays as long as the environment names it', async () => {
    const models = library({ LIFESAVOR_MODEL: 'mine' });
    await install(models);
    await expect(models.remove('mine')).rejects.toEqual(failure('MODEL_KEPT'));
  });
});

it.each(['pii-large', 'pii-small', 'default', 'off'])(
  'takes no model that is called %s',
  (name) => {
    const offer = { name, sha256: SAMPLE.sha256 };
    expect(() => library().checkOffer(offer)).toThrow(failure('MODEL_EXISTS'));
    const elsewhere = library({ LIFESAVOR_MODELS: join(home, 'elsewhere') });
    expect(() => elsewhere.checkOffer(offer)).toThrow(failure('MODEL_EXISTS'));
  },
);

it('removes neither what comes with the product nor what somebody has put there', async () => {
  const folder = join(home, 'models', 'own');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.json'), '{}');
  for (const id of ['pii-small', 'own'])
    await expect(library().remove(id)).rejects.toEqual(failure('MODEL_KEPT'));
  await expect(library().remove('nobody')).rejects.toEqual(failure('MODEL_MISSING'));
  expect(existsSync(folder)).toBe(true);
});

it('chooses none that is not there or cannot be loaded, and leaves the choice as it was', async () => {
  const models = library();
  await install(models);
  await models.choose('mine', never);
  const folder = join(home, 'models', 'broken');
  mkdirSync(folder);
  writeFileSync(join(folder, 'model.json'), '{}');
  expect(models.list().models).toContainEqual({
    id: 'broken',
    source: 'own',
    problem: 'MODEL_CORRUPT',
  });
  await expect(models.choose('broken', never)).rejects.toEqual(failure('MODEL_CORRUPT'));
  await expect(models.choose('nobody', never)).rejects.toEqual(failure('MODEL_MISSING'));
  expect(models.list()).toMatchObject({ chosen: 'mine' });
  expect(choices).toBe(1);
});
