import { expect, it } from 'vitest';
import { ShownSkills } from './shown-skills.ts';

const HASH = 'a'.repeat(64);
const WISH = { id: 'notes', hash: HASH, config: {}, unsandboxed: false };
const REFUSED = expect.objectContaining({ code: 'AGENT_REFUSED' });

function shown() {
  const clock = { ms: 0 };
  const skills = new ShownSkills(() => clock.ms);
  skills.add('notes', HASH);
  return { skills, clock };
}

it('is what a browser may approve, once', () => {
  const { skills } = shown();
  skills.take(WISH);
  expect(() => skills.take(WISH)).toThrow(REFUSED);
});

it.each([
  ['another skill', { id: 'other' }],
  ['another version of it', { hash: 'b'.repeat(64) }],
  ['it without a sandbox', { unsandboxed: true }],
  ['it with settings', { config: { folder: '/' } }],
])('is not %s', (_, change) => {
  expect(() => shown().skills.take({ ...WISH, ...change })).toThrow(REFUSED);
});

it('is forgotten after a while', () => {
  const { skills, clock } = shown();
  clock.ms = 15 * 60_000 + 1;
  expect(() => skills.take(WISH)).toThrow(REFUSED);
});
