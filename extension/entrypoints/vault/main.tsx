import { render } from 'preact';
import { VaultApp } from '../../ui/vault/vault-app.tsx';
import { vaultBrowser } from '../../ui/vault/vault-browser.ts';
import { createVaultModel } from '../../ui/vault/vault-model.ts';

const token = new URLSearchParams(location.search).get('task') ?? '';
const root = document.getElementById('app');
if (root !== null) {
  const model = createVaultModel(vaultBrowser(), token);
  // The background may have slept meanwhile, and the line to it with it.
  window.addEventListener('focus', model.wake);
  render(<VaultApp model={model} />, root);
}
