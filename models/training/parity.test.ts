import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encode } from '../../shared/model/features/encode.ts';
import { tokenize } from '../../shared/model/features/tokenize.ts';
import { WordEncoder } from '../../shared/model/features/word-encoder.ts';
import { WordLists } from '../../shared/model/features/word-lists.ts';
import { modelCardSchema } from '../../shared/model/model-card.ts';

const FOLDER = import.meta.dirname;
const MODEL = join(FOLDER, '..', 'pii-small');
const TEXTS = 10_000;
const LONGEST = 40;

/** Of the Python side, over the same texts: `python3 parity.py ../pii-small`. */
const CHECKSUM = '4059467094ff1d803b1562b0486c1b02ca32c7f1eca6ea1933c98015ef34c3d5';

const python = spawnSync('python3', ['--version']).status === 0 ? 'python3' : undefined;

it('gives the network the same features in TypeScript as in training', () => {
  expect(checksum()).toBe(CHECKSUM);
});

it.runIf(python)('gives the network the same features in Python', { timeout: 120_000 }, () => {
  const printed = execFileSync(python!, ['parity.py', MODEL], { cwd: FOLDER, encoding: 'utf8' });
  expect(printed.trim()).toBe(CHECKSUM);
});

function checksum(): string {
  const { features } = modelCardSchema.parse(
    JSON.parse(readFileSync(join(MODEL, 'model.json'), 'utf8')),
  );
  const lists = new WordLists(readFileSync(join(MODEL, 'lists.bin')));
  const encoder = new WordEncoder(features, lists);
  const total = createHash('sha256');
  for (const text of texts()) {
    const tokens = tokenize(text);
    const seen = encode(text, tokens, encoder);
    tokens.forEach((token, row) => {
      const grams = seen.ngrams.subarray(
        row * features.ngramsPerToken,
        (row + 1) * features.ngramsPerToken,
      );
      const flags = seen.lists.subarray(row * lists.count, (row + 1) * lists.count);
      const filled = [...grams].filter((gram) => gram !== 0);
      total.update(
        `${[token.start, token.end, seen.words[row], seen.shapes[row], ...filled, ...flags].join(',')}\n`,
      );
    });
  }
  return total.digest('hex');
}

/** The texts of parity.py: Numerical Recipes' linear congruential generator. */
function* texts(): Generator<string> {
  const alphabet = JSON.parse(
    readFileSync(join(FOLDER, 'parity-alphabet.json'), 'utf8'),
  ) as string[];
  let state = 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state * below) / 2 ** 32);
  };
  for (let i = 0; i < TEXTS; i++)
    yield Array.from({ length: draw(LONGEST) }, () => alphabet[draw(alphabet.length)]!).join('');
}
