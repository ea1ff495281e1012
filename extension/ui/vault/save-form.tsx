import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Problem } from '../../channel/messages.ts';
import type { SaveTask } from '../../vault/vault-task.ts';
import { Field } from '../field.tsx';
import { useFirstFocus } from '../use-first-focus.ts';
import { MaskedValue } from './masked-value.tsx';
import {
  checkDraft,
  hostOf,
  type ItemKind,
  KIND_NAMES,
  type SaveDraft,
  suggest,
} from './save-draft.ts';
import { TypeSelect } from './type-select.tsx';
import type { SavedItem } from './vault-model.ts';

/** A key that was meant for the page, or for the passphrase, must not save anything. */
const NOT_BEFORE_MS = 400;

interface Props {
  task: SaveTask;
  draft: Signal<SaveDraft>;
  isBusy: boolean;
  problem: Problem | null;
  onSave(item: SavedItem): void;
  onCancel(): void;
}

/** What the value is to be called and where it may be used. Enter saves. */
export function SaveForm({ task, draft, isBusy, problem, onSave, onCancel }: Props) {
  const label = useFirstFocus<HTMLInputElement>();
  const isReady = useSignal(false);
  const wrong = useSignal<string | undefined>(undefined);
  const now = draft.value;
  const suggestion = suggest(now.type, task.origin);
  const put = (part: Partial<SaveDraft>) => {
    wrong.value = undefined;
    draft.value = { ...draft.peek(), ...part };
  };

  useEffect(() => {
    const timer = setTimeout(() => {
      isReady.value = true;
    }, NOT_BEFORE_MS);
    return () => clearTimeout(timer);
  }, [isReady]);

  function save(event: Event): void {
    event.preventDefault();
    const checked = checkDraft(now, task);
    if ('problem' in checked) wrong.value = checked.problem;
    else onSave(checked.item);
  }

  return (
    <form class="item-form" onSubmit={save}>
      <MaskedValue value={task.value} />
      <Field id="label" label="Label">
        <input
          id="label"
          ref={label}
          value={now.ownLabel ?? suggestion.label}
          maxLength={256}
          autocomplete="off"
          onInput={(event) => put({ ownLabel: event.currentTarget.value })}
        />
      </Field>
      <div class="pair">
        <Field id="kind" label="Kind">
          <select
            id="kind"
            value={now.ownKind ?? suggestion.kind}
            onChange={(event) => put({ ownKind: event.currentTarget.value as ItemKind })}
          >
            {KIND_NAMES.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TypeSelect type={now.type} onType={(type) => put({ type })} />
      </div>
      <Field id="tags" label="Tags" hint="Separated by commas; may stay empty.">
        <input
          id="tags"
          value={now.tags}
          autocomplete="off"
          aria-describedby="tags-note"
          onInput={(event) => put({ tags: event.currentTarget.value })}
        />
      </Field>
      {task.origin !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={now.onlyThere}
            onChange={(event) => put({ onlyThere: event.currentTarget.checked })}
          />
          <span>Only for {hostOf(task.origin)}</span>
        </label>
      )}
      <Trouble sentence={wrong.value ?? (problem && `${problem.message} ${problem.nextStep}`)} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy || !isReady.value}>
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Trouble({ sentence }: { sentence: string | null | undefined }) {
  if (!sentence) return null;
  return (
    <p role="alert" class="problem">
      {sentence}
    </p>
  );
}
