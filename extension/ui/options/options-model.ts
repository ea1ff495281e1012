import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../channel/messages.ts';
import type {
  OptionsRequest,
  OptionsResults,
  OptionsSnapshot,
} from '../../channel/options-messages.ts';
import type { PortLike } from '../../channel/port.ts';
import type { ModelAnswer } from '../../inference/messages.ts';
import type { PolicyEdit } from '../../policy/policy-edit.ts';
import { createPageLine } from '../page-line.ts';

/** What became of the last change. */
export type Status =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** `undo` makes it as it was. */
  | { kind: 'saved'; what: string; undo: readonly PolicyEdit[] | undefined }
  | { kind: 'failed'; problem: Problem };

/** Everything the settings page shows and does. Changes are saved as they are made. */
export interface OptionsModel {
  /** `undefined` until the background has answered. */
  snapshot: ReadonlySignal<OptionsSnapshot | undefined>;
  status: ReadonlySignal<Status>;
  /** `what` is said when it is saved. Resolves with whether it is. */
  change(edits: PolicyEdit[], what?: string, undo?: readonly PolicyEdit[]): Promise<boolean>;
  undo(): Promise<void>;
  /** What the model says about a text being tried. */
  tag(text: string): Promise<ModelAnswer>;
  wake(): void;
}

const UNREACHABLE: Problem = {
  message: 'This change could not be saved: the extension did not answer.',
  nextStep: 'Reload this page and try again.',
};

export function createOptionsModel(openPort: () => PortLike): OptionsModel {
  const snapshot = signal<OptionsSnapshot | undefined>(undefined);
  const status = signal<Status>({ kind: 'idle' });
  const line = createPageLine<OptionsRequest, OptionsResults, OptionsSnapshot>(openPort, (next) => {
    snapshot.value = next;
  });

  async function change(
    edits: PolicyEdit[],
    what = 'Saved.',
    undo?: readonly PolicyEdit[],
  ): Promise<boolean> {
    status.value = { kind: 'saving' };
    const { problem } = await line
      .ask({ do: 'change', edits })
      .catch(() => ({ problem: UNREACHABLE }));
    status.value = problem === null ? { kind: 'saved', what, undo } : { kind: 'failed', problem };
    return problem === null;
  }

  line.wake();
  return {
    snapshot,
    status,
    change,
    async undo() {
      const { value } = status;
      if (value.kind === 'saved' && value.undo) await change([...value.undo], 'Undone.');
    },
    tag: (text) => line.ask({ do: 'tag', text }).catch(() => ({ kind: 'unavailable' as const })),
    wake: line.wake,
  };
}
