import type { ModelState } from '../inference/messages.ts';
import { modelText } from '../inference/state-text.ts';
import type { PopupModel } from './popup-model.ts';

/** One line on the model of this browser, with a way to try it again. */
export function ModelLine({ model, state }: { model: PopupModel; state: ModelState }) {
  const { sentence, canRetry } = modelText(state);
  return (
    <section class="model" aria-label="Model" aria-live="polite">
      <p>{sentence}</p>
      {canRetry && (
        <button type="button" class="quiet" onClick={() => model.retryModel()}>
          Start the model again
        </button>
      )}
    </section>
  );
}
