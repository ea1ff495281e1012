import type { AgentLink } from '../agent/agent-link.ts';
import { createVaultServer, type VaultServer } from '../channel/vault-server.ts';
import { createFrameWitness } from '../vault/frame-witness.ts';
import { createOneTimeStore } from '../vault/one-time.ts';
import { createPageFields } from '../vault/page-fields.ts';
import { createVaultHandlers } from '../vault/vault-handlers.ts';
import { createVaultMenus } from '../vault/vault-menus.ts';
import type { VaultSource } from '../vault/vault-source.ts';
import type { VaultTask } from '../vault/vault-task.ts';
import { createVaultWindows, type VaultWindows } from '../vault/vault-windows.ts';
import {
  browserScripting,
  browserWindows,
  followFrames,
  followVaultMenus,
} from './browser-vault.ts';

/** How long a window of the vault may take to ask what it is for. */
const TASK_LIFETIME_MS = 5 * 60_000;

export interface VaultParts {
  link: AgentLink;
  vault: VaultSource;
}

/** The windows of the vault, and what answers them. */
export interface VaultSide {
  windows: VaultWindows;
  pages: VaultServer;
}

/** Makes all there is between pages and the vault: the ways a person comes to it, and its windows. */
export function startVault({ link, vault }: VaultParts): VaultSide {
  const newToken = () => crypto.randomUUID();
  const tasks = createOneTimeStore<VaultTask>({ lifetimeMs: TASK_LIFETIME_MS, newToken });
  const windows = createVaultWindows(browserWindows(), tasks);
  const witness = createFrameWitness();
  const fields = createPageFields(browserScripting(), witness);
  followFrames(witness);
  followVaultMenus(createVaultMenus({ fields, windows, newToken }));
  const handlers = createVaultHandlers({ link, vault, windows, fields });
  return { windows, pages: createVaultServer({ handlers, state: vault.state }) };
}
