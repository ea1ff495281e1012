import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeRecord } from './installed-record.ts';
import { allModels, findModel, modelPlaces } from './model-places.ts';

const FIXTURE = fileURLToPath(new URL('../../../test/fixtures/models/fixture', import.meta.url));
const OFFER = { url: 'https://models.example/a.zip?key=1#x', sha256: 'a'.repeat(64) };

let base: string;
let config: string;
let home: string;
let bundled: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'ls-places-'));
  [config, home, bundled] = ['config', 'home', 'bundled'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
});
afterEach(() => rmSync(base, { recursive: true }));

const places = (env: NodeJS.ProcessEnv = {}) =>
  modelPlaces({ env, config, home, bundled: [bundled] });
function put(...path: string[]): string {
  const folder = join(...path);
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

it('looks first at what a person has put there, then at the product, last at what was installed', () => {
  const installed = put(home, 'models', 'a');
  writeRecord(installed, OFFER);
  expect(findModel('a', places())).toEqual({ id: 'a', source: 'installed', folder: installed });
  const own = put(bundled, 'a');
  expect(findModel('a', places())).toEqual({ id: 'a', source: 'bundled', folder: own });
  const mine = put(config, 'models', 'a');
  expect(findModel('a', places())).toEqual({ id: 'a', source: 'own', folder: mine });
  expect(findModel('b', places())).toBeUndefined();
});

it('tells what was installed from what was put there by hand, where both lie in one folder', () => {
  config = home;
  writeRecord(put(home, 'models', 'a'), OFFER);
  put(home, 'models', 'b');
  put(bundled, 'a');
  const found = allModels(places()).map(({ id, source }) => `${id} ${source}`);
  expect(found).toEqual(['a bundled', 'b own']);
});

it('lists no drafts and nothing without a card', () => {
  put(home, 'models', '.draft-x');
  mkdirSync(join(home, 'models', 'empty'));
  put(bundled, 'a');
  expect(allModels(places()).map(({ id }) => id)).toEqual(['a']);
});

it('looks nowhere but in the folder the environment names', () => {
  put(bundled, 'a');
  const env = { LIFESAVOR_MODELS: join(base, 'others') };
  expect(allModels(places(env))).toEqual([]);
  put(base, 'others', 'c');
  expect(allModels(places(env))).toMatchObject([{ id: 'c', source: 'environment' }]);
});
