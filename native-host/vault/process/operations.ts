import type { VaultReport } from '../../../shared/protocol/vault.ts';
import { changeKey } from '../change-key.ts';
import { changePlace } from '../change-place.ts';
import type { Database } from '../database/database.ts';
import type { VaultPlace } from '../open-vault.ts';
import type { Vault } from '../vault.ts';
import { verifyVault } from '../verify-vault.ts';
import { cloudOperations } from './cloud-operations.ts';
import type { VaultOperations } from './messages.ts';

/** What the process of the vault does when it is asked. */
export function operationsOn(
  vault: Vault,
  place: VaultPlace,
  reopen: (database: Database) => void,
  repaired?: VaultReport,
): VaultOperations {
  const { items, conversations, credentials } = vault;
  return {
    list: (filter) => items.list(filter),
    get: (id) => items.get(id),
    put: (item) => items.put(item),
    edit: (id, changes) => items.edit(id, changes),
    remove: (id) => items.remove(id),
    entries: (conversation) => conversations.entries(conversation),
    add: (additions) => conversations.add(additions),
    forget: (conversation) => conversations.forget(conversation),
    expire: (maxIdleMs) => conversations.expire(maxIdleMs),
    preferences: () => vault.preferences(),
    setPreferences: (preferences) => vault.setPreferences(preferences),
    credentials: (owner) => credentials.all(owner),
    credentialNames: (owner) => Object.keys(credentials.all(owner)),
    setCredential: (owner, name, value) => credentials.set(owner, name, value),
    removeCredential: (owner, name) => credentials.remove(owner, name),
    forgetCredentials: (owner) => credentials.forget(owner),
    ...cloudOperations(vault.cloud),
    counts: () => ({ items: items.count, conversations: conversations.count }),
    mergePending: () => vault.mergePending(),
    verify: () => verifyVault(vault.database),
    repaired: () => repaired,
    move: (provider, passphrase) => changePlace(place, provider, passphrase),
    auditKey: () => vault.auditKey(),
    rekey: async () => reopen(await changeKey(vault.database, place)),
  };
}
