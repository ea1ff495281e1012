import { afterEach, expect } from 'vitest';
import type { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import type { SkillLimits } from '../limits.ts';
import { type SkillEvent, SkillSupervisor } from '../skill-supervisor.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeSkill } from './fake-skill.ts';

/** A supervisor over a fake skill, with everything it tells. */
export interface Supervised {
  supervisor: SkillSupervisor;
  skill: FakeSkill;
  clock: FakeClock;
  events: SkillEvent[];
  /** The states it has been in, one after the other. */
  states(): string[];
}

/** Pauses after failures are as long as they can be. */
export function supervise(limits: Partial<SkillLimits> = {}, signal?: AbortSignal): Supervised {
  const clock = new FakeClock();
  const skill = new FakeSkill();
  const events: SkillEvent[] = [];
  const supervisor = new SkillSupervisor({
    id: 'fake',
    start: skill.start,
    limits,
    clock,
    random: () => 1,
    onEvent: (event) => void events.push(event),
    ...(signal && { signal }),
  });
  const states = () => events.flatMap((event) => (event.kind === 'state' ? [event.to] : []));
  return { supervisor, skill, clock, events, states };
}

/** The error something ends in. */
export async function errorOf(promise: Promise<unknown>): Promise<LifeSavorError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error('It ended well.');
  return error as LifeSavorError;
}

/**
 * `supervise` for the tests of a file: after each of them the supervisor is disposed of, and
 * nothing may be left.
 */
export function superviseEach(): typeof supervise {
  let made: Supervised | undefined;
  afterEach(async () => {
    if (!made) return;
    const { supervisor, clock, skill } = made;
    made = undefined;
    const ended = supervisor.dispose();
    await clock.advance(30_000);
    await ended;
    expect(clock.pending, 'timers left').toBe(0);
    if (skill.behaviour.unkillable) return;
    for (const process of skill.processes) {
      expect(process.isOver, 'process left').toBe(true);
      expect(process.stdout.listenerCount('data'), 'listeners left').toBe(0);
      expect(process.stdout.destroyed, 'streams left').toBe(true);
    }
  });
  return (...args) => {
    made = supervise(...args);
    return made;
  };
}
