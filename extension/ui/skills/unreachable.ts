import type { Problem } from '../../channel/messages.ts';

/** What is said where the background did not answer. */
export const UNREACHABLE: Problem = {
  message: 'The extension did not answer.',
  nextStep: 'Close this panel and open it again.',
};
