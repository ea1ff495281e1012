import { expect, test } from 'vitest';
import { createFrameWitness } from './frame-witness.ts';

const SENDER = { tab: { id: 3 }, frameId: 7, documentId: 'D', origin: 'https://chat.example' };
const SEEN = { tabId: 3, frameId: 7, documentId: 'D', origin: 'https://chat.example' };

test('remembers who called with a token that was expected, once', () => {
  const witness = createFrameWitness();
  witness.expect('t');
  expect(witness.hear({ fieldToken: 't' }, SENDER)).toBe(true);
  expect(witness.seen('t')).toEqual([SEEN]);
  expect(witness.seen('t')).toEqual([]);
});

test('forgets calls nobody waited for, and says nothing to other messages', () => {
  const witness = createFrameWitness();
  witness.hear({ fieldToken: 'made up' }, SENDER);
  expect(witness.seen('made up')).toEqual([]);
  for (const message of [{ fieldToken: 4 }, { fieldToken: 't', origin: 'x' }, 'fieldToken', null])
    expect(witness.hear(message, SENDER)).toBe(false);
});

test('a sender that is no frame of a tab is nobody', () => {
  const witness = createFrameWitness();
  witness.expect('t');
  witness.hear({ fieldToken: 't' }, { origin: 'https://chat.example' });
  expect(witness.seen('t')).toEqual([]);
});
