import { type ReadonlySignal, signal } from '@preact/signals';
import type { Params } from '../../../../shared/protocol/methods.ts';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';
import type { Problem } from '../../../channel/messages.ts';
import type { SkillsRequest, SkillsResults } from '../../../channel/skills-messages.ts';
import type { PageLine } from '../../page-line.ts';
import { UNREACHABLE } from '../unreachable.ts';

/** The settings of the skill that is looked at. No secret is ever part of them. */
export interface SettingsView {
  skill: string;
  /** Of the skill these are the settings of. */
  hash?: string | undefined;
  settings: SkillSetting[];
  /** What is wrong with single settings, by key. */
  problems: Readonly<Record<string, Problem>>;
  /** What is wrong with all of it. */
  problem: Problem | null;
  /** What was done last, for the person to hear. */
  done: string;
}

/** Shows and sets the settings of one skill at a time. */
export interface SettingsModel {
  /** `undefined` until the agent has told. */
  view: ReadonlySignal<SettingsView | undefined>;
  isBusy: ReadonlySignal<boolean>;
  /** Of the vault, when it was last to be opened here. */
  unlockProblem: ReadonlySignal<Problem | null>;
  look(skill: string): Promise<void>;
  /** The vault may say something else by now. */
  lookAgain(): Promise<void>;
  leave(): void;
  /** Resolves with whether they are set. */
  save(values: Params<'skills.configure'>['values']): Promise<boolean>;
  /** Hands a secret on, or removes it; it is kept nowhere here. */
  setSecret(key: string, value: string | null): Promise<void>;
  unlock(passphrase: string | undefined): Promise<void>;
}

export function createSettingsModel({
  ask,
}: Pick<PageLine<SkillsRequest, SkillsResults>, 'ask'>): SettingsModel {
  const view = signal<SettingsView | undefined>(undefined);
  const isBusy = signal(false);
  const unlockProblem = signal<Problem | null>(null);
  let looked: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function change(news: Partial<SettingsView>): void {
    const shown = view.peek();
    if (shown) view.value = { ...shown, ...news };
  }

  async function look(skill: string): Promise<void> {
    if (looked !== skill) view.value = undefined;
    looked = skill;
    const { found, problem } = await ask({ do: 'settings', skill }).catch(() => ({
      found: null,
      problem: UNREACHABLE,
    }));
    if (looked !== skill) return;
    const { problems = {}, done = '' } = view.peek() ?? {};
    view.value = { skill, settings: [], ...found, problems, problem, done };
  }

  /** Resolves with whether the person is still at the skill: whoever has left is not brought back. */
  async function lookOnceMore(skill: string): Promise<boolean> {
    if (looked === skill) await look(skill);
    return looked === skill;
  }

  /** One after the other: what a person has typed meanwhile is not lost. */
  function inTurn<T>(otherwise: T, work: (shown: SettingsView) => Promise<T>): Promise<T> {
    const result = last.then(async () => {
      const shown = view.peek();
      if (!shown) return otherwise;
      isBusy.value = true;
      change({ problems: {}, problem: null, done: '' });
      try {
        return await work(shown);
      } finally {
        isBusy.value = false;
      }
    });
    last = result.catch(() => {});
    return result;
  }

  return {
    view,
    isBusy,
    unlockProblem,
    look,
    async lookAgain() {
      if (looked !== undefined) await look(looked);
    },
    leave() {
      looked = undefined;
      view.value = undefined;
      unlockProblem.value = null;
    },
    save: (values) =>
      inTurn(false, async ({ skill, hash = '' }) => {
        if (Object.keys(values).length === 0) {
          change({ done: 'Nothing was changed.' });
          return true;
        }
        const { problems, problem } = await ask({ do: 'configure', skill, hash, values }).catch(
          () => ({ problems: [], problem: UNREACHABLE }),
        );
        const isSaved = problems.length === 0 && problem === null;
        if (!(await lookOnceMore(skill))) return isSaved;
        const done = isSaved ? 'Saved. The skill has it from its next start.' : '';
        change({
          problems: Object.fromEntries(problems.map(({ key, ...rest }) => [key, rest])),
          done,
        });
        if (problem) change({ problem });
        return isSaved;
      }),
    setSecret: (key, value) =>
      inTurn(undefined, async ({ skill }) => {
        const { problem } = await ask({ do: 'secret', skill, key, value }).catch(() => ({
          problem: UNREACHABLE,
        }));
        if (!(await lookOnceMore(skill))) return;
        if (problem) change({ problems: { [key]: problem } });
        else change({ done: value === null ? 'Removed from the vault.' : 'Kept in the vault.' });
      }),
    unlock: (passphrase) =>
      inTurn(undefined, async ({ skill }) => {
        const { problem } = await ask({ do: 'unlock', passphrase }).catch(() => ({
          problem: UNREACHABLE,
        }));
        if (looked === skill) unlockProblem.value = problem;
        await lookOnceMore(skill);
      }),
  };
}
