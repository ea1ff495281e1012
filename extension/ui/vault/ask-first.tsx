import { useCallback } from 'preact/hooks';
import type { Choice } from '../../../shared/protocol/vault-browser.ts';
import { webOriginOf } from '../../../shared/protocol/web-origin.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import type { Filling } from './filling.ts';
import { hostOf } from './save-draft.ts';
import { useInnerEscape } from './use-escape.ts';

interface Props {
  choice: Choice;
  origin: string;
  filling: Filling;
}

/** Before something goes to a site it is not for. Enter means No. */
export function AskFirst({ choice, origin, filling }: Props) {
  const no = useFirstFocus<HTMLButtonElement>();
  useInnerEscape(useCallback(() => filling.back(), [filling]));
  return (
    <section
      class="card attention ask"
      role="alertdialog"
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
    >
      <h2 id="ask-title">This item is not for {hostOf(origin)}. Fill it in anyway?</h2>
      <p id="ask-text">
        “{choice.label}” {belongsText(choice)}
      </p>
      <div class="row">
        <button ref={no} type="button" class="primary" onClick={() => filling.back()}>
          No
        </button>
        <button type="button" onClick={() => void filling.confirm()}>
          Fill it in anyway
        </button>
      </div>
    </section>
  );
}

function belongsText({ origin }: Choice): string {
  const own = webOriginOf(origin);
  if (own === undefined) return 'is for no site in particular.';
  return `is for ${hostOf(own)} only.`;
}
