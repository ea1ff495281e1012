import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choiceFile, writeChoice } from './library/choice-file.ts';
import { modelConfig } from './model-config.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ls-choice-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const configOf = (env: NodeJS.ProcessEnv = {}) => modelConfig({ env, config: home, home });

describe('which model is used', () => {
  it('is the one of the product where nobody has chosen', () => {
    expect(configOf()).toMatchObject({ id: 'pii-large', why: 'default' });
    expect(configOf()?.fallback).toBeUndefined();
  });

  it('is the chosen one, with the one of the product behind it', () => {
    writeChoice(choiceFile(home), 'mine');
    const fallback = { id: 'pii-large', why: 'default' };
    expect(configOf()).toMatchObject({ id: 'mine', why: 'chosen', fallback });
    writeChoice(choiceFile(home), undefined);
    expect(configOf()).toMatchObject({ why: 'default' });
  });

  it('is what the environment names, whatever was chosen, or none', () => {
    writeChoice(choiceFile(home), 'mine');
    const named = configOf({ LIFESAVOR_MODEL: 'other' });
    expect(named).toMatchObject({ id: 'other', why: 'environment' });
    expect(named?.fallback).toBeUndefined();
    expect(configOf({ LIFESAVOR_MODEL: 'off' })).toBeUndefined();
  });

  it.each(['{', '{"version":2,"use":"mine"}', '{"version":1,"use":"../mine"}', '{"version":1}'])(
    'is the one of the product where nobody can tell what was chosen: %s',
    (content) => {
      writeFileSync(choiceFile(home), content);
      expect(configOf()).toMatchObject({ id: 'pii-large', problem: 'INPUT_INVALID' });
    },
  );

  it('is a smaller one where there is only WebAssembly, unless somebody has named one', () => {
    expect(configOf()?.wasmId).toBe('pii-small');
    expect(configOf({ LIFESAVOR_MODEL: 'mine' })?.wasmId).toBeUndefined();
    writeChoice(choiceFile(home), 'pii-large');
    expect(configOf()?.wasmId).toBeUndefined();
  });
});
