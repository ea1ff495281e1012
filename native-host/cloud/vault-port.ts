import type { OperationName, VaultOperations } from '../vault/process/messages.ts';

type CloudOperation =
  | Extract<OperationName, `cloud${string}`>
  | 'credentials'
  | 'setCredential'
  | 'forgetCredentials';

/** The vault as far as the link uses it. Each call is on the disk when it resolves. */
export interface CloudVault {
  /** @throws LifeSavorError VAULT_LOCKED, VAULT_MISSING, VAULT_FAILED, VAULT_UNWRITABLE. */
  call<K extends CloudOperation>(
    op: K,
    ...args: Parameters<VaultOperations[K]>
  ): Promise<Awaited<ReturnType<VaultOperations[K]>>>;
}
