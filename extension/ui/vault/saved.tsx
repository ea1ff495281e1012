import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Problem } from '../../channel/messages.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import type { VaultModel } from './vault-model.ts';

/** How long the way back is offered before the window closes by itself. */
const UNDO_STAYS_MS = 8_000;
const LAST_WORD_STAYS_MS = 2_500;

interface Props {
  model: VaultModel;
  itemId: string;
}

/** Says that the value is saved, offers to take it back, and closes. A pointer on the way to Undo stops the time. */
export function Saved({ model, itemId }: Props) {
  // Not Undo: an Enter that is held a moment too long must not take back what it has saved.
  const close = useFirstFocus<HTMLButtonElement>();
  const isWatched = useSignal(false);
  const outcome = useSignal<'saved' | 'undoing' | 'undone' | Problem>('saved');
  const stage = outcome.value;
  const isOver = stage === 'undone';
  const mayClose = isOver || (stage === 'saved' && !isWatched.value);
  useEffect(() => {
    if (!mayClose) return;
    const stays = isOver ? LAST_WORD_STAYS_MS : UNDO_STAYS_MS;
    const timer = setTimeout(() => void model.close(), stays);
    return () => clearTimeout(timer);
  }, [mayClose, isOver, model]);

  function watch(isOn: boolean): void {
    isWatched.value = isOn;
  }

  async function undo(): Promise<void> {
    outcome.value = 'undoing';
    outcome.value = (await model.undo(itemId)) ?? 'undone';
  }

  return (
    <main>
      <h1 id="saved-title" aria-live="polite">
        {isOver ? 'Removed again.' : 'Saved in the vault.'}
      </h1>
      {typeof stage === 'object' && (
        <p role="alert" class="problem">
          {stage.message} {stage.nextStep}
        </p>
      )}
      <div class="row">
        {!isOver && (
          <button
            type="button"
            disabled={stage === 'undoing'}
            onPointerEnter={() => watch(true)}
            onPointerLeave={() => watch(false)}
            onClick={() => void undo()}
          >
            Undo
          </button>
        )}
        <button
          ref={close}
          type="button"
          aria-describedby="saved-title"
          onClick={() => void model.close()}
        >
          Close
        </button>
      </div>
    </main>
  );
}
