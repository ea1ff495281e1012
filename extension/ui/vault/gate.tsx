import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../channel/messages.ts';
import { CREATE_COMMAND, vaultText } from '../../vault/state-text.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import { UnlockForm } from './unlock-form.tsx';
import type { VaultModel } from './vault-model.ts';

interface Props {
  model: VaultModel;
  children: ComponentChildren;
}

/**
 * Its children while the vault is open; else what keeps it closed, and the way out right there.
 * A background that comes back from sleep takes nothing away: what is asked meanwhile is answered.
 */
export function Gate({ model, children }: Props) {
  const vault = model.vault.value;
  const wasOpen = useRef(false);
  const isUnsure = vault.kind === 'unknown' || vault.kind === 'away';
  wasOpen.current = vault.kind === 'unlocked' || (wasOpen.current && isUnsure);
  if (wasOpen.current) return <>{children}</>;
  if (vault.kind === 'unknown')
    return (
      <p class="gate" aria-busy="true">
        Looking for the vault…
      </p>
    );
  if (vault.kind === 'away') return <AgentAway model={model} />;
  const text = vaultText(vault);
  return (
    <section class={`card gate ${text?.tone}`} aria-labelledby="gate-title">
      <h2 id="gate-title">{text?.title}</h2>
      <p>{text?.sentence}</p>
      {vault.kind === 'absent' && <code>{CREATE_COMMAND}</code>}
      {vault.kind === 'locked' && (
        <Unlocking model={model} takesPassphrase={vault.takesPassphrase} />
      )}
    </section>
  );
}

function AgentAway({ model }: { model: VaultModel }) {
  const button = useFirstFocus<HTMLButtonElement>();
  return (
    <section class="card gate attention" aria-labelledby="gate-title">
      <h2 id="gate-title">The vault needs the agent</h2>
      <p>The agent on this computer is not connected. Life Savor in the toolbar says why.</p>
      <button ref={button} type="button" class="primary" onClick={() => void model.connect()}>
        Try again
      </button>
    </section>
  );
}

function Unlocking({ model, takesPassphrase }: { model: VaultModel; takesPassphrase: boolean }) {
  const isBusy = useSignal(false);
  const problem = useSignal<Problem | null>(null);

  async function unlock(passphrase: string | undefined): Promise<void> {
    isBusy.value = true;
    problem.value = null;
    problem.value = await model.unlock(passphrase);
    isBusy.value = false;
  }

  return (
    <UnlockForm
      takesPassphrase={takesPassphrase}
      isBusy={isBusy.value}
      problem={problem.value}
      isFirst
      onUnlock={(passphrase) => void unlock(passphrase)}
    />
  );
}
