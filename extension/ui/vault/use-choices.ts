import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Choice } from '../../../shared/protocol/vault-browser.ts';
import type { Problem } from '../../channel/messages.ts';
import type { VaultModel } from './vault-model.ts';

interface Choices {
  /** `undefined` until the agent has answered once. */
  items: readonly Choice[] | undefined;
  total: number;
  trouble: Problem | null;
}

/** What the vault has for a page and a search; asked again when either changes, or the vault. */
export function useChoices(model: VaultModel, origin: string, query: string): Choices {
  const choices = useSignal<Choices>({ items: undefined, total: 0, trouble: null });
  const vault = model.vault.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the vault is another list.
  useEffect(() => {
    let isLate = false;
    void model.choices(origin, query.trim()).then(({ found, problem }) => {
      if (isLate) return;
      choices.value = found ? { ...found, trouble: null } : { ...choices.peek(), trouble: problem };
    });
    return () => {
      isLate = true;
    };
  }, [model, origin, query, vault]);
  return choices.value;
}
