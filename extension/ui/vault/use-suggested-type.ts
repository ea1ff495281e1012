import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DEFAULT_POLICY } from '../../../shared/policy/default-policy.ts';
import { borrowDetection } from '../../explain/borrow-detection.ts';
import type { SaveTask } from '../../vault/vault-task.ts';
import type { SaveDraft } from './save-draft.ts';
import { suggestType } from './suggest-type.ts';

/** Lets the rules say what a value is where nothing has told, unless the person is faster. */
export function useSuggestedType(task: SaveTask, draft: Signal<SaveDraft>): void {
  useEffect(() => {
    if (task.type !== null) return;
    const start = draft.peek();
    borrowDetection().then(
      ({ findingsIn }) => {
        const type = suggestType(task.value, findingsIn(task.value, DEFAULT_POLICY, []));
        const now = draft.peek();
        if (type !== null && now.type === start.type) draft.value = { ...now, type };
      },
      // Without the rules the person says what it is.
      () => {},
    );
  }, [task, draft]);
}
