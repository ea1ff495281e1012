import type { Problem } from '../channel/messages.ts';
import { CREATE_COMMAND, vaultText } from '../vault/state-text.ts';
import type { VaultState } from '../vault/vault-state.ts';
import type { PopupModel } from './popup-model.ts';
import { UnlockForm } from './vault/unlock-form.tsx';

interface Props {
  model: PopupModel;
  vault: VaultState;
  /** What went wrong when this popup asked last. */
  problem: Problem | null;
}

/** How the vault stands, and the one thing to do about it. Without an agent there is nothing to say. */
export function VaultCard({ model, vault, problem }: Props) {
  const text = vaultText(vault);
  if (text === undefined) return null;
  return (
    <section class={`card ${text.tone}`} aria-labelledby="vault-title">
      <div class="row">
        <span class="dot" aria-hidden="true" />
        <h2 id="vault-title" aria-live="polite">
          {text.title}
        </h2>
      </div>
      <p>{text.sentence}</p>
      {vault.kind === 'absent' && <CreateCommand model={model} />}
      {vault.kind === 'locked' && (
        <UnlockForm
          takesPassphrase={vault.takesPassphrase}
          isBusy={model.isBusy.value}
          problem={problem}
          onUnlock={model.unlockVault}
        />
      )}
      {vault.kind === 'unlocked' && (
        <button type="button" disabled={model.isBusy.value} onClick={() => model.lockVault()}>
          Lock
        </button>
      )}
    </section>
  );
}

function CreateCommand({ model }: { model: PopupModel }) {
  const isCopied = model.copied.value === CREATE_COMMAND;
  const copy = { do: 'copy', label: 'Copy command', text: CREATE_COMMAND } as const;
  return (
    <>
      <code>{CREATE_COMMAND}</code>
      <button type="button" onClick={() => void model.act(copy)}>
        {isCopied ? 'Copied' : copy.label}
      </button>
    </>
  );
}
