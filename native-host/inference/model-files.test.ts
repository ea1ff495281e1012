import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadModel, modelBytes } from './model-files.ts';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/models', import.meta.url));
let models: string;
let folder: string;

beforeEach(() => {
  models = mkdtempSync(join(tmpdir(), 'ls-models-'));
  folder = join(models, 'fixture');
  cpSync(join(FIXTURES, 'fixture'), folder, { recursive: true });
});
afterEach(() => rmSync(models, { recursive: true }));

const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

function changeCard(change: (card: Record<string, unknown>) => void): void {
  const file = join(folder, 'model.json');
  const card = JSON.parse(readFileSync(file, 'utf8'));
  change(card);
  writeFileSync(file, JSON.stringify(card));
}

describe('loadModel', () => {
  it('gives the files its card describes', () => {
    const { card, network, lists } = loadModel(folder);
    expect(card.id).toBe('fixture');
    expect(network.length + lists.length).toBe(modelBytes(card));
  });

  it.each(['model.onnx', 'lists.bin'])('refuses a model with one bit changed in %s', (name) => {
    const content = readFileSync(join(folder, name));
    content[content.length - 1]! ^= 1;
    writeFileSync(join(folder, name), content);
    expect(() => loadModel(folder)).toThrow(failure('MODEL_CORRUPT'));
  });

  it('refuses a file that was cut short', () => {
    const content = readFileSync(join(folder, 'model.onnx'));
    writeFileSync(join(folder, 'model.onnx'), content.subarray(0, 1000));
    expect(() => loadModel(folder)).toThrow(failure('MODEL_CORRUPT'));
  });

  it.each(['model.json', 'model.onnx', 'lists.bin'])('says when %s is missing', (name) => {
    rmSync(join(folder, name));
    expect(() => loadModel(folder)).toThrow(failure('MODEL_MISSING'));
  });

  it('refuses a card that is no JSON or lacks a part', () => {
    changeCard((card) => delete card.features);
    expect(() => loadModel(folder)).toThrow(failure('MODEL_CORRUPT'));
    writeFileSync(join(folder, 'model.json'), '{ "id": ');
    expect(() => loadModel(folder)).toThrow(failure('MODEL_CORRUPT'));
  });

  it('reads no file outside the folder', () => {
    changeCard((card) => {
      (card.files as { network: { name: string } }).network.name = '../other.onnx';
    });
    expect(() => loadModel(folder)).toThrow(failure('MODEL_CORRUPT'));
  });

  it('says when the model is for another task', () => {
    changeCard((card) => {
      card.task = 'summarisation';
    });
    expect(() => loadModel(folder)).toThrow(failure('MODEL_UNSUPPORTED'));
  });
});
