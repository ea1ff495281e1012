import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { Problem } from '../../channel/messages.ts';
import type { SaveTask } from '../../vault/vault-task.ts';
import { Gate } from './gate.tsx';
import { newDraft } from './save-draft.ts';
import { SaveForm } from './save-form.tsx';
import { Saved } from './saved.tsx';
import { useEscape } from './use-escape.ts';
import { useSuggestedType } from './use-suggested-type.ts';
import type { SavedItem, VaultModel } from './vault-model.ts';

interface Props {
  model: VaultModel;
  task: SaveTask;
}

/** One value on its way into the vault. What is written stays while the vault is unlocked. */
export function SavePage({ model, task }: Props) {
  const draft = useSignal(newDraft(task));
  const problem = useSignal<Problem | null>(null);
  const isBusy = useSignal(false);
  const savedId = useSignal<string | undefined>(undefined);
  useSuggestedType(task, draft);
  const vaultKind = model.vault.value.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was wrong before is over then.
  useEffect(() => {
    problem.value = null;
  }, [vaultKind]);
  useEscape(useCallback(() => void model.close(), [model]));

  async function save(item: SavedItem): Promise<void> {
    isBusy.value = true;
    problem.value = null;
    const saved = await model.save(item);
    isBusy.value = false;
    problem.value = saved.problem;
    if (saved.itemId !== null) savedId.value = saved.itemId;
  }

  if (savedId.value !== undefined) return <Saved model={model} itemId={savedId.value} />;
  return (
    <main>
      <h1>Save to the vault</h1>
      <Gate model={model}>
        <SaveForm
          task={task}
          draft={draft}
          isBusy={isBusy.value}
          problem={problem.value}
          onSave={(item) => void save(item)}
          onCancel={() => void model.close()}
        />
      </Gate>
    </main>
  );
}
