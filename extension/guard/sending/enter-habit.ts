import type { Editor } from '../editors/editor.ts';
import type { SiteProfile } from '../sites.ts';

/** A composer that took an Enter as "send" is empty within this time. */
const EMPTIED_WITHIN_MS = 500;
const LOOK_EVERY_MS = 16;

export interface EnterHabitOptions {
  profile: SiteProfile | undefined;
  /** Seen before on this site. */
  isLearned(): boolean;
  onLearned(): void;
  signal: AbortSignal;
}

/** Whether Enter sends in an editor: known by site, said by the page, or seen to happen. */
export interface EnterHabit {
  sends(editor: Editor): boolean;
  /** Enter went through in `editor`: watch whether it sent. */
  watch(editor: Editor): void;
}

export function createEnterHabit(options: EnterHabitOptions): EnterHabit {
  const { profile, signal } = options;

  function sends({ element }: Editor): boolean {
    if (element.enterKeyHint === 'send' || options.isLearned()) return true;
    return profile !== undefined && element.closest(profile.composer) !== null;
  }

  /** Looks again and again: a person may be writing the next message before the time is up. */
  async function learn(editor: Editor): Promise<void> {
    const deadline = performance.now() + EMPTIED_WITHIN_MS;
    while (performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      if (signal.aborted || !editor.element.isConnected) return;
      if (editor.read().trim() === '') return options.onLearned();
    }
  }

  return {
    sends,
    watch(editor) {
      if (sends(editor) || editor.read().trim() === '') return;
      void learn(editor);
    },
  };
}
