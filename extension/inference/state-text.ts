import type { ModelState } from './messages.ts';
import { PROBLEM_TEXTS } from './problems.ts';

/** One line about the model, and whether trying again is offered. */
export interface ModelText {
  sentence: string;
  canRetry: boolean;
}

export function modelText(state: ModelState): ModelText {
  if (state.kind !== 'unavailable') return { sentence: SENTENCES[state.kind], canRetry: false };
  const { what, nextStep } = PROBLEM_TEXTS[state.problem];
  const sentence = `The model for names ${what}. The rules still protect you. ${nextStep}`;
  return { sentence, canRetry: true };
}

const SENTENCES = {
  asleep: 'The model for names and addresses starts when you write.',
  starting: 'The model for names and addresses is starting.',
  ready: 'The model for names and addresses is ready.',
};
