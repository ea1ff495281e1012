import { browser } from '../../browser.ts';
import { VAULT_PORT } from '../../channel/vault-messages.ts';
import type { VaultBrowser } from './vault-model.ts';

/** The real browser behind a window of the vault. */
export function vaultBrowser(): VaultBrowser {
  return {
    openPort: () => browser.runtime.connect({ name: VAULT_PORT }),
    copy: (text) => navigator.clipboard.writeText(text),
    async close() {
      // Firefox lets no page close a window that an extension has opened.
      const tab = await browser.tabs.getCurrent();
      if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
    },
  };
}
