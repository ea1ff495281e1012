import type { SkillReview, SkillSummary } from '../../../shared/protocol/skills.ts';

export type SkillState = SkillSummary['state'];

interface StateWords {
  tone: 'good' | 'plain' | 'attention';
  text: string;
}

const WORDS: Readonly<Record<SkillState, StateWords>> = {
  new: { tone: 'attention', text: 'New: waits for you' },
  changed: { tone: 'attention', text: 'Changed: waits for you' },
  invalid: { tone: 'attention', text: 'Has errors and cannot run' },
  failed: { tone: 'attention', text: 'Failed' },
  quarantined: { tone: 'attention', text: 'Set aside' },
  off: { tone: 'plain', text: 'Off' },
  'no-server': { tone: 'good', text: 'On, instructions only' },
  idle: { tone: 'good', text: 'On' },
  starting: { tone: 'good', text: 'Starting' },
  ready: { tone: 'good', text: 'On, running' },
  busy: { tone: 'good', text: 'On, at work' },
  stopping: { tone: 'good', text: 'Stopping' },
  'backing-off': { tone: 'good', text: 'On, will be started again' },
};

/** How a skill stands, in a few words. */
export function stateWords(state: SkillState): StateWords {
  return WORDS[state];
}

/** Whether there is something for the person to decide. */
export function waitsForPerson(state: SkillState): boolean {
  return state === 'new' || state === 'changed';
}

/** Whether it can be approved as it is now. */
export function canBeApproved(state: SkillState): boolean {
  return waitsForPerson(state) || state === 'off' || state === 'failed' || state === 'quarantined';
}

/** Whether it runs, or would when it is asked to. */
export function isOn(state: SkillState): boolean {
  return !waitsForPerson(state) && state !== 'off' && state !== 'invalid';
}

const SEVERITIES: Readonly<Record<SkillReview['findings'][number]['severity'], string>> = {
  danger: 'Danger',
  warning: 'Think about this',
  info: 'Good to know',
};

export function severityWord(severity: keyof typeof SEVERITIES): string {
  return SEVERITIES[severity];
}

/** Those that wait for the person first, then by name. */
export function inOrder(skills: readonly SkillSummary[]): SkillSummary[] {
  const rank = ({ state }: SkillSummary) => (waitsForPerson(state) ? 0 : 1);
  return skills.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
