import type { MapEntry } from '../../../shared/protocol/conversation.ts';
import type { ErrorCode } from '../../../shared/protocol/errors.ts';
import type {
  ItemChanges,
  ItemFilter,
  ItemSummary,
  NewItem,
  VaultItem,
  VaultReport,
} from '../../../shared/protocol/vault.ts';
import type { KeyProvider } from '../key/key-store.ts';
import type { Preferences } from '../preferences.ts';
import type {
  KeptOrder,
  KnownCommand,
  NewCommand,
  OrderHead,
  OutboxEntry,
} from '../store/cloud-table.ts';
import type { Addition } from '../store/conversation-table.ts';

/** How the vault is to be opened; the first thing its process is told. */
export type Opening =
  | { how: 'create'; provider: KeyProvider; passphrase?: string }
  | { how: 'unlock'; passphrase?: string }
  /** Makes a new database of what can be read of the old one, then opens that. */
  | { how: 'repair'; passphrase?: string };

/** What the process of an open vault can be asked. */
export interface VaultOperations {
  list(filter: ItemFilter): ItemSummary[];
  get(id: string): VaultItem;
  put(item: NewItem): ItemSummary;
  edit(id: string, changes: ItemChanges): ItemSummary;
  remove(id: string): void;
  entries(conversation: string): MapEntry[];
  add(additions: readonly Addition[]): void;
  forget(conversation: string): boolean;
  /** Forgets conversations nobody used for so long. @returns how many */
  expire(maxIdleMs: number): number;
  preferences(): Preferences;
  setPreferences(preferences: Preferences): void;
  /** Secrets of a skill or of the cloud link, by name. */
  credentials(owner: string): Record<string, string>;
  /** Names of those of one owner. */
  credentialNames(owner: string): string[];
  setCredential(owner: string, name: string, value: string): void;
  removeCredential(owner: string, name: string): void;
  forgetCredentials(owner: string): void;
  /** The cloud link's part; what each does is said in `CloudTable`. */
  cloudFind(id: string): KnownCommand | undefined;
  cloudBegin(command: NewCommand, received: string): boolean;
  cloudFinish(id: string, result: string, options?: { noted?: boolean }): void;
  cloudRefuse(command: NewCommand, result: string): void;
  cloudPend(id: string): void;
  cloudAgain(id: string, received: string): void;
  cloudOrders(): KeptOrder[];
  cloudOrderHeads(): OrderHead[];
  cloudRemoveOrder(id: string): void;
  cloudOutbox(limit: number): OutboxEntry[];
  cloudSent(ids: readonly string[]): void;
  cloudWaiting(): number;
  cloudPrune(keepMs: number): number;
  cloudClear(): void;
  counts(): { items: number; conversations: number };
  /** Takes in what came while the vault was locked. */
  mergePending(): number;
  verify(): VaultReport;
  /** What the repair has saved, when this process has repaired the vault. */
  repaired(): VaultReport | undefined;
  rekey(): Promise<void>;
  move(provider: KeyProvider, passphrase?: string): Promise<void>;
  /** The key of the audit log, which outlives a change of the vault's own. */
  auditKey(): Uint8Array;
}
export type OperationName = keyof VaultOperations;

export interface Call {
  id: number;
  op: OperationName;
  args: readonly unknown[];
}

/** `open` comes first; without more to come the process closes the vault and ends. */
export type ToVault = { open: Opening } | { call: Call } | { end: true };

export interface Failure {
  code: ErrorCode;
  message: string;
  nextStep: string;
}

export type FromVault =
  | { opened: true }
  | { refused: Failure }
  | { id: number; result: unknown }
  | { id: number; failure: Failure };
