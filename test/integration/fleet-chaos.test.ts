import { expect, it } from 'vitest';
import { runChaos } from './nats/chaos/run-chaos.ts';

const SMALL = {
  commands: 200,
  agents: 10,
  faults: 9,
  hosts: 3,
  longestMs: 1500,
  patienceMs: 300_000,
};
/** LIFESAVOR_CHAOS=full takes about a quarter of an hour. */
const FULL = {
  commands: 10_000,
  agents: 100,
  faults: 300,
  hosts: 10,
  longestMs: 6000,
  patienceMs: 300_000,
};
const options = process.env.LIFESAVOR_CHAOS === 'full' ? FULL : SMALL;
const seed = Number(process.env.LIFESAVOR_CHAOS_SEED ?? 1);

it('carries out every command once, in order, and answers it, whatever is killed, paused or cut', async () => {
  const counts = await runChaos({ ...options, seed });
  console.log(counts);
  const { messages, calls, agents } = counts;
  expect(messages + calls).toBe(options.commands);
  expect(counts).toMatchObject({
    once: messages,
    callsTwice: 0,
    callsLost: 0,
    answered: messages + calls,
    answeredOtherwise: 0,
    inOrder: agents,
    foreign: 0,
  });
}, 3_600_000);
