import type { GuardChannel } from '../../channel/guard-channel.ts';
import type { Problem } from '../../channel/messages.ts';
import { createWhy } from '../../explain/why.ts';
import { questionAbout } from '../../explain/why-question.ts';
import type { Verdicts } from '../verdicts/verdicts.ts';
import type { FindingTools } from './notice-items.ts';

const TELL_TIMEOUT_MS = 2_000;
/** The agent writes a file meanwhile. */
const CHANGE_TIMEOUT_MS = 12_000;
/** A window opens meanwhile. */
const WINDOW_TIMEOUT_MS = 10_000;
const UNREACHABLE = 'The extension could not be reached.';
const NOT_EVERYWHERE: Problem = {
  message: UNREACHABLE,
  nextStep: 'Reload this page and try again; here the value is left alone.',
};
const NOT_SAVED: Problem = { message: UNREACHABLE, nextStep: 'Reload this page and try again.' };

export interface FindingToolsOptions {
  channel(): GuardChannel;
  verdicts: Pick<Verdicts, 'setAllowed' | 'modelSpans'>;
  /** There may be an agent, and so a vault. */
  mayHaveVault(): boolean;
  /** A value is, or is no longer, personal data here. */
  onAllowed(): void;
}

/** What a person can do about values in notices, carried out by this frame and the background. */
export function createFindingTools(options: FindingToolsOptions): FindingTools {
  const { channel, verdicts } = options;
  const why = createWhy();
  return {
    setAllowed(found, allowed) {
      verdicts.setAllowed(found, allowed);
      // Nobody waits for it: the background learns it if it is there.
      channel()
        .ask('allow', { ...found, allowed }, TELL_TIMEOUT_MS)
        .catch(() => {});
      options.onAllowed();
    },
    setAllowedEverywhere: (value, allowed) =>
      channel()
        .ask('allowEverywhere', { value, allowed }, CHANGE_TIMEOUT_MS)
        .then(
          ({ problem }) => problem,
          () => NOT_EVERYWHERE,
        ),
    canSave: options.mayHaveVault,
    save: (found) =>
      channel()
        .ask('saveToVault', found, WINDOW_TIMEOUT_MS)
        .then(
          ({ problem }) => problem,
          () => NOT_SAVED,
        ),
    explain(text, finding) {
      const modelSpans = verdicts.modelSpans(text);
      return () => why(questionAbout(text, finding, modelSpans));
    },
  };
}
