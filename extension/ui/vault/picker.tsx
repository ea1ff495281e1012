import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Choice } from '../../../shared/protocol/vault-browser.ts';
import type { Problem } from '../../channel/messages.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import { ChoiceList, optionId } from './choice-list.tsx';
import { useChoices } from './use-choices.ts';
import type { VaultModel } from './vault-model.ts';

interface Props {
  model: VaultModel;
  origin: string;
  isBusy: boolean;
  problem: Problem | null;
  onChoose(choice: Choice): void;
}

/** A search and what it finds: arrow keys move, Enter chooses. Values are nowhere in it. */
export function Picker({ model, origin, isBusy, problem, onChoose }: Props) {
  const search = useFirstFocus<HTMLInputElement>();
  const query = useSignal('');
  const active = useSignal(0);
  const { items, total, trouble } = useChoices(model, origin, query.value);
  const count = items?.length ?? 0;
  const at = Math.min(active.value, Math.max(0, count - 1));
  const chosen = items?.[at];
  useEffect(() => {
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step !== undefined && count > 0) active.value = (at + step + count) % count;
    else if (event.key === 'Enter' && !event.isComposing && chosen && !isBusy) onChoose(chosen);
    else return;
    event.preventDefault();
  }

  const said = problem ?? trouble;
  return (
    <div class="picker">
      <input
        ref={search}
        type="text"
        role="combobox"
        aria-label="Search the vault"
        aria-expanded="true"
        aria-controls="choices"
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId(at) : undefined}
        placeholder="Search by label, tag or site"
        autocomplete="off"
        maxLength={256}
        value={query.value}
        onKeyDown={onKey}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
        }}
      />
      {said && (
        <p role="alert" class="problem">
          {said.message} {said.nextStep}
        </p>
      )}
      <p role="status" class={count === 0 ? 'empty' : 'small'}>
        {items && countText(count, total, query.value)}
      </p>
      <ChoiceList
        items={items ?? []}
        active={at}
        onChoose={(choice) => !isBusy && onChoose(choice)}
      />
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function countText(count: number, total: number, query: string): string {
  if (total > count) return `The first ${count} of ${total}. Type to find others.`;
  if (count > 0) return '';
  if (query.trim() !== '') return 'Nothing in the vault fits that.';
  return 'Nothing is saved yet. Select a value on a page, then choose “Save to the Life Savor vault…” from its context menu.';
}
