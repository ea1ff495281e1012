import type { VaultState } from '../vault/vault-state.ts';
import { createPageServer, type PageHandlers, type PageServer } from './page-server.ts';
import type { VaultRequest, VaultResults, VaultSnapshot } from './vault-messages.ts';
import { vaultRequestSchema } from './vault-schemas.ts';

/** What windows of the vault may ask, answered. None of them rejects. */
export type VaultHandlers = PageHandlers<VaultRequest, VaultResults>;

export interface VaultServerOptions {
  handlers: VaultHandlers;
  state(): VaultState;
}

/** Keeps open windows of the vault up to date and carries out what they ask. */
export type VaultServer = PageServer;

export function createVaultServer({ handlers, state }: VaultServerOptions): VaultServer {
  return createPageServer<VaultRequest, VaultResults, VaultSnapshot>({
    schema: vaultRequestSchema,
    handlers,
    snapshot: () => ({ vault: state() }),
  });
}
