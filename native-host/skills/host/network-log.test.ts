import { expect, it } from 'vitest';
import type { NetworkEvent } from '../sandbox/index.ts';
import { NetworkLog } from './network-log.ts';

function logAt() {
  const told: NetworkEvent[] = [];
  const clock = { ms: 0 };
  const log = new NetworkLog(
    (event) => void told.push(event),
    () => clock.ms,
  );
  return { log, told, clock };
}
const event = (host: string, verdict: NetworkEvent['verdict'] = 'allowed') => ({
  host,
  port: 443,
  verdict,
});

it('counts what a skill connected to and was refused', () => {
  const { log } = logAt();
  for (const host of ['a.example', 'a.example', 'b.example']) log.add(event(host));
  log.add(event('a.example', 'refused'));
  log.add(event('b.example', 'unreachable'));
  expect(log.list()).toEqual([
    { ...event('a.example'), count: 2 },
    { ...event('b.example'), count: 1 },
    { ...event('a.example', 'refused'), count: 1 },
    { ...event('b.example', 'unreachable'), count: 1 },
  ]);
  expect([log.allowed, log.refused]).toEqual([3, 2]);
});

it('tells of each once in a while', () => {
  const { log, told, clock } = logAt();
  for (let i = 0; i < 5; i++) log.add(event('a.example'));
  log.add(event('a.example', 'refused'));
  expect(told).toEqual([event('a.example'), event('a.example', 'refused')]);
  clock.ms = 600_000;
  log.add(event('a.example'));
  expect(told).toHaveLength(3);
});

it('neither keeps nor tells a flood of names', () => {
  const { log, told } = logAt();
  for (let i = 0; i < 5000; i++) log.add(event(`n${i}.example`, 'refused'));
  expect(told).toHaveLength(20);
  expect(log.list()).toHaveLength(100);
  expect(log.refused).toBe(5000);
});
