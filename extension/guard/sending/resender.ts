import type { SiteProfile } from '../sites.ts';
import type { Attempt } from './attempt.ts';
import { isEnabled, sendButtonOf } from './send-button.ts';

/** Frameworks enable the button a moment after the draft has changed. */
const BUTTON_WAIT_MS = 600;
const LOOK_EVERY_MS = 16;
/** A composer that took an Enter is empty within this time. */
const EMPTIED_WITHIN_MS = 400;

/** `needs-enter`: nothing was sent; the person has to press Enter once more. */
export type Resent = 'sent' | 'needs-enter' | 'not-safe';

/** Repeats an attempt that was held, exactly once. */
export interface Resender {
  /** `isSafe` is asked at the very last moment, with nothing in between. */
  resend(attempt: Attempt, isSafe: () => boolean): Promise<Resent>;
  /** True while events of our own making are delivered. */
  isPassing(): boolean;
}

export function createResender(profile: SiteProfile | undefined, signal: AbortSignal): Resender {
  let passing = false;

  function pass(act: () => void, isSafe: () => boolean): Resent {
    if (!isSafe()) return 'not-safe';
    passing = true;
    try {
      act();
    } finally {
      passing = false;
    }
    return 'sent';
  }

  /** The button once it can be clicked; looked up again, for pages render it anew. */
  async function readyButton(attempt: Attempt): Promise<HTMLElement | undefined> {
    const deadline = performance.now() + BUTTON_WAIT_MS;
    for (;;) {
      const own =
        attempt.by === 'button' && attempt.button.isConnected ? attempt.button : undefined;
      const button = own ?? sendButtonOf(attempt.editor, profile);
      if (button !== undefined && isEnabled(button)) return button;
      if (button === undefined || performance.now() > deadline || signal.aborted) return undefined;
      await delay(LOOK_EVERY_MS);
    }
  }

  async function byEnter(attempt: Attempt, isSafe: () => boolean): Promise<Resent> {
    const { editor } = attempt;
    const result = pass(() => pressEnter(editor.element), isSafe);
    if (result !== 'sent') return result;
    const deadline = performance.now() + EMPTIED_WITHIN_MS;
    while (performance.now() < deadline) {
      if (!editor.element.isConnected || editor.read().trim() === '') return 'sent';
      await delay(LOOK_EVERY_MS);
    }
    return 'needs-enter';
  }

  return {
    isPassing: () => passing,
    async resend(attempt, isSafe) {
      if (attempt.by === 'form')
        return pass(() => attempt.form.requestSubmit(submitterOf(attempt)), isSafe);
      if (attempt.by === 'enter' && !attempt.sends) return 'needs-enter';
      const button = await readyButton(attempt);
      if (button !== undefined) return pass(() => button.click(), isSafe);
      return attempt.by === 'enter' ? byEnter(attempt, isSafe) : 'needs-enter';
    },
  };
}

function submitterOf({ form, submitter }: Extract<Attempt, { by: 'form' }>): HTMLElement | null {
  return submitter !== null && form.contains(submitter) ? submitter : null;
}

/** For composers without a button. Not every editor takes it, so the caller looks at the draft. */
function pressEnter(element: HTMLElement): void {
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of ['keydown', 'keypress', 'keyup'])
    element.dispatchEvent(new KeyboardEvent(type, init));
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
