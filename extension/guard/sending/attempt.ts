import type { Action } from '../../../shared/policy/actions.ts';
import type { Editor } from '../editors/editor.ts';
import type { Judgement } from '../verdicts/verdicts.ts';

/** A person's attempt to send, and how it can be done again once the draft is clean. */
export type Attempt = { editor: Editor } & (
  | { by: 'enter' /** Enter is known to send here, not to start a new line. */; sends: boolean }
  | { by: 'button'; button: HTMLElement }
  | { by: 'form'; form: HTMLFormElement; submitter: HTMLElement | null }
);

/** What to do with the event of an attempt: nothing, or stop it and look closer. */
export type FirstStep = 'pass' | 'pass-and-warn' | 'hold';

/**
 * Decides synchronously, while the event is being delivered. Where Enter may just as well start a
 * new line, a draft clean by the rules is not held for the agent's opinion alone.
 */
export function firstStep({ verdict, isFinal }: Judgement, mayBeNewLine: boolean): FirstStep {
  const acts: boolean = verdict.action !== 'allow' && verdict.action !== 'warn';
  if (acts) return 'hold';
  if (!isFinal && !mayBeNewLine) return 'hold';
  return verdict.action === 'warn' ? 'pass-and-warn' : 'pass';
}

export type NextStep = 'send' | 'send-and-warn' | 'redact' | 'ask' | 'stop';

/** How a held draft goes on. A person is asked when there is nothing a placeholder could stand for. */
export function nextStep(action: Action, replaceable: number): NextStep {
  return action === 'redact' && replaceable === 0 ? 'ask' : NEXT[action];
}

const NEXT: Record<Action, NextStep> = {
  allow: 'send',
  warn: 'send-and-warn',
  redact: 'redact',
  ask: 'ask',
  'local-only': 'stop',
  block: 'stop',
};
