import { useCallback } from 'preact/hooks';
import { useFirstFocus } from '../use-first-focus.ts';
import type { Filling, FillStage } from './filling.ts';
import { useInnerEscape } from './use-escape.ts';
import type { VaultModel } from './vault-model.ts';

type Reason = Extract<FillStage, { kind: 'not-written' }>['why'];

const REASONS: Record<Reason, string> = {
  'page-changed': 'The page has changed since you asked, so nothing was filled in.',
  'field-gone': 'The field is not there any more, so nothing was filled in.',
  'field-refused': 'The field did not take the value.',
};

/** What kept an item from being written, and the clipboard as the way out. */
export function NotWritten({ why, filling }: { why: Reason; filling: Filling }) {
  const copy = useFirstFocus<HTMLButtonElement>();
  useInnerEscape(useCallback(() => filling.back(), [filling]));
  return (
    <section class="card attention" role="alertdialog" aria-labelledby="not-written">
      <h2 id="not-written">{REASONS[why]}</h2>
      <p>You can copy it and paste it where you want. It then stays on the clipboard.</p>
      <div class="row">
        <button ref={copy} type="button" class="primary" onClick={() => void filling.copyInstead()}>
          Copy it
        </button>
        <button type="button" onClick={() => filling.back()}>
          Back
        </button>
      </div>
    </section>
  );
}

export function Copied({ model }: { model: VaultModel }) {
  const close = useFirstFocus<HTMLButtonElement>();
  return (
    <section class="card good" aria-labelledby="copied">
      <h2 id="copied" aria-live="polite">
        Copied. Paste it where you want.
      </h2>
      <p>It stays on the clipboard until you copy something else.</p>
      <button ref={close} type="button" onClick={() => void model.close()}>
        Close
      </button>
    </section>
  );
}
