/**
 * Where a skill is. `backing-off` waits before the next start, `failed` has failed too often and
 * waits longer, `quarantined` waits for a person.
 */
export type SkillState =
  | 'idle'
  | 'starting'
  | 'ready'
  | 'busy'
  | 'stopping'
  | 'backing-off'
  | 'failed'
  | 'quarantined';

/** Every change there is. */
export const TRANSITIONS: Readonly<Record<SkillState, readonly SkillState[]>> = {
  idle: ['starting', 'quarantined'],
  starting: ['ready', 'stopping', 'backing-off', 'failed', 'quarantined'],
  ready: ['busy', 'stopping', 'backing-off', 'failed', 'quarantined'],
  busy: ['ready', 'stopping', 'backing-off', 'failed', 'quarantined'],
  stopping: ['idle', 'quarantined'],
  'backing-off': ['starting', 'idle', 'quarantined'],
  failed: ['idle', 'quarantined'],
  quarantined: ['idle'],
};

/** The state of one skill; it can only change as the table allows. */
export class StateMachine {
  readonly #onChange: (from: SkillState, to: SkillState) => void;
  #state: SkillState = 'idle';

  constructor(onChange: (from: SkillState, to: SkillState) => void) {
    this.#onChange = onChange;
  }

  get state(): SkillState {
    return this.#state;
  }

  /** @throws Error when there is no such change; that is a mistake of ours. */
  to(next: SkillState): void {
    const from = this.#state;
    if (!TRANSITIONS[from].includes(next)) throw new Error(`No way from ${from} to ${next}.`);
    this.#state = next;
    this.#onChange(from, next);
  }
}
