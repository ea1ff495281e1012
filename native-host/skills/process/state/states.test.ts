import { describe, expect, it } from 'vitest';
import { type SkillState, StateMachine, TRANSITIONS } from './states.ts';

const ALL = Object.keys(TRANSITIONS) as SkillState[];

/** The shortest way to a state. */
function wayTo(goal: SkillState, from: SkillState = 'idle', seen = new Set([from])): SkillState[] {
  let ways: SkillState[][] = [[from]];
  while (ways.length > 0) {
    const found = ways.find((way) => way.at(-1) === goal);
    if (found) return found.slice(1);
    ways = ways.flatMap((way) =>
      TRANSITIONS[way.at(-1)!]
        .filter((next) => !seen.has(next) && seen.add(next))
        .map((next) => [...way, next]),
    );
  }
  throw new Error(`No way to ${goal}.`);
}

function machineIn(state: SkillState): StateMachine {
  const machine = new StateMachine(() => {});
  for (const next of wayTo(state)) machine.to(next);
  return machine;
}

describe('the states of a skill', () => {
  it.each(ALL)('lets %s go where the table says, and nowhere else', (from) => {
    for (const to of ALL) {
      const machine = machineIn(from);
      expect(machine.state).toBe(from);
      if (TRANSITIONS[from].includes(to)) machine.to(to);
      else expect(() => machine.to(to), `${from} to ${to}`).toThrow('No way');
      expect(machine.state).toBe(TRANSITIONS[from].includes(to) ? to : from);
    }
  });

  it('can be set aside from everywhere, and comes back by being released only', () => {
    for (const from of ALL.filter((state) => state !== 'quarantined'))
      expect(TRANSITIONS[from]).toContain('quarantined');
    expect(TRANSITIONS.quarantined).toEqual(['idle']);
  });

  it('starts from rest or from a pause only', () => {
    const into = ALL.filter((from) => TRANSITIONS[from].includes('starting'));
    expect(into).toEqual(['idle', 'backing-off']);
  });

  it('tells of every change', () => {
    const seen: string[] = [];
    const machine = new StateMachine((from, to) => seen.push(`${from} ${to}`));
    machine.to('starting');
    machine.to('ready');
    expect(() => machine.to('idle')).toThrow();
    expect(seen).toEqual(['idle starting', 'starting ready']);
  });
});
