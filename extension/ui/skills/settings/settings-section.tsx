import { CREATE_COMMAND, vaultText } from '../../../vault/state-text.ts';
import type { VaultState } from '../../../vault/vault-state.ts';
import { UnlockForm } from '../../vault/unlock-form.tsx';
import { SecretField } from './secret-field.tsx';
import { SettingsForm } from './settings-form.tsx';
import type { SettingsModel } from './settings-model.ts';

/** What can be set for the skill, and its secrets. */
export function SettingsSection({ model, vault }: { model: SettingsModel; vault: VaultState }) {
  const view = model.view.value;
  const secrets = view?.settings.filter(({ sensitive }) => sensitive) ?? [];
  const plain = view?.settings.filter(({ sensitive }) => !sensitive) ?? [];
  return (
    <section class="card" aria-labelledby="settings-title" aria-busy={view === undefined}>
      <h2 id="settings-title">Settings</h2>
      {view && plain.length > 0 && <SettingsForm model={model} view={view} settings={plain} />}
      {secrets.length > 0 && <VaultClosed model={model} vault={vault} />}
      {secrets.map((setting) => (
        <SecretField
          key={setting.key}
          model={model}
          setting={setting}
          problem={view?.problems[setting.key]}
        />
      ))}
      {view?.problem && (
        <p class="problem" role="alert">
          {view.problem.message} {view.problem.nextStep}
        </p>
      )}
      <p class="small" role="status">
        {view?.done}
      </p>
    </section>
  );
}

/** Why secrets can be neither seen to nor set just now, and what to do about it. */
function VaultClosed({ model, vault }: { model: SettingsModel; vault: VaultState }) {
  const text = vaultText(vault);
  if (vault.kind === 'unlocked' || text === undefined) return null;
  return (
    <div class="vault-closed">
      <p>
        <strong>{text.title}.</strong> Secrets of a skill are kept in the vault.
        {vault.kind === 'locked' && vault.problem === null
          ? ' Unlock it to set them.'
          : ` ${text.sentence}`}
      </p>
      {vault.kind === 'absent' && <code>{CREATE_COMMAND}</code>}
      {vault.kind === 'locked' && (
        <UnlockForm
          takesPassphrase={vault.takesPassphrase}
          isBusy={model.isBusy.value}
          problem={model.unlockProblem.value}
          onUnlock={(passphrase) => void model.unlock(passphrase)}
        />
      )}
    </div>
  );
}
