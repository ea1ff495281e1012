import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LifeSavorError, type MapEntry } from '../../shared/protocol/index.ts';
import { type Conversation, createConversation } from '../../shared/redact/index.ts';
import { PENDING_SUFFIX } from '../vault/pending/merge-pending.ts';
import { PendingWriter } from '../vault/pending/pending-file.ts';
import type { Addition } from '../vault/store/conversation-table.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { VaultKeeper } from './vault-keeper.ts';

const GONE: ReadonlySet<string> = new Set(['VAULT_LOCKED', 'VAULT_FAILED']);
/** Where numbers begin while the vault, and with it the lower ones, cannot be seen. */
const NUMBERS_WHILE_LOCKED = { from: 1, to: 10_000, step: 1000 };
/** Longest wait for a vault that is just being opened; a keychain may be asking its user. */
const OPENING_MS = 2000;

/**
 * The placeholder maps: in memory for those who wait, and in the vault for good. While it is locked
 * what is new waits beside it, encrypted for it alone; without a vault they are in memory only.
 */
export class ConversationKeeper {
  readonly #store: ConversationStore;
  readonly #vault: VaultKeeper;
  #waiting: Addition[] = [];
  #saving: Promise<void> | undefined;
  #pending: PendingWriter | undefined;

  constructor(store: ConversationStore, vault: VaultKeeper) {
    this.#store = store;
    this.#vault = vault;
    vault.onOpened = () => this.#onOpened();
    // All of it is in the vault; what is left in memory would be open to whoever comes to the machine.
    vault.onLocked = () => store.clear();
  }

  get size(): number {
    return this.#store.size;
  }

  async entries(id: string): Promise<MapEntry[]> {
    await this.#load(id);
    return this.#store.entries(id);
  }

  /**
   * Lets `change` work on a conversation, and resolves with what it returned once every new entry is safe.
   * @throws what `change` throws; LifeSavorError VAULT_UNWRITABLE, VAULT_FAILED: nobody must send what could not be restored.
   */
  async update<T>(id: string, change: (conversation: Conversation) => T): Promise<T> {
    await this.#load(id);
    let added: MapEntry[] = [];
    const result = this.#store.update(
      id,
      (conversation) => {
        const before = conversation.size;
        const changed = change(conversation);
        if (conversation.size > before) added = conversation.entries().slice(before);
        return changed;
      },
      () => this.#newConversation(),
    );
    if (added.length > 0) await this.#save({ conversation: id, entries: added });
    return result;
  }

  /** @throws LifeSavorError VAULT_LOCKED: what cannot be seen cannot be forgotten. */
  async forget(id: string): Promise<boolean> {
    const isStored = this.#vault.descriptor !== undefined && (await this.#vault.call('forget', id));
    return this.#store.forget(id) || isStored;
  }

  async close(): Promise<void> {
    await this.#saving?.catch(() => undefined);
    await this.#pending?.close();
    this.#pending = undefined;
  }

  async #load(id: string): Promise<void> {
    if (this.#store.has(id)) return;
    await this.#vault.settled(OPENING_MS);
    if (this.#vault.isOpen) await this.#learn(id);
  }

  async #learn(id: string): Promise<void> {
    const known = await this.#vault.call('entries', id);
    if (known.length > 0) this.#store.update(id, (conversation) => conversation.learn(known));
  }

  #newConversation(): Conversation {
    if (this.#vault.isOpen || !this.#vault.descriptor) return createConversation();
    const { from, to, step } = NUMBERS_WHILE_LOCKED;
    return createConversation([], { firstNumber: randomInt(from, to) * step + 1 });
  }

  /** Everybody who comes while something is being saved is saved together next. */
  async #save(addition: Addition): Promise<void> {
    this.#waiting.push(addition);
    await this.#saving?.catch(() => undefined);
    if (!this.#waiting.includes(addition)) return await this.#saving;
    const batch = this.#waiting;
    this.#waiting = [];
    this.#saving = this.#saveAll(batch);
    await this.#saving;
  }

  async #saveAll(batch: readonly Addition[]): Promise<void> {
    if (this.#vault.isOpen && (await this.#storeInVault(batch))) return;
    const { descriptor } = this.#vault;
    if (!descriptor) return;
    this.#pending ??= await this.#newPending(descriptor.inbox);
    await this.#pending.append(Buffer.from(JSON.stringify(batch)));
  }

  /** @returns whether it is stored: the vault may have been locked just now. */
  async #storeInVault(batch: readonly Addition[]): Promise<boolean> {
    try {
      await this.#vault.call('add', batch);
      return true;
    } catch (error) {
      if (error instanceof LifeSavorError && GONE.has(error.code)) return false;
      throw error;
    }
  }

  async #newPending(inbox: string): Promise<PendingWriter> {
    const folder = this.#vault.files.pending;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const name = `${Date.now()}-${process.pid}${PENDING_SUFFIX}`;
    return await PendingWriter.create(join(folder, name), Buffer.from(inbox, 'base64'));
  }

  /** What is in memory may be known to the vault, and the other way round. */
  async #onOpened(): Promise<void> {
    // Nothing more is appended to what is about to be taken in and removed.
    await this.close();
    await this.#vault.call('mergePending');
    for (const id of this.#store.ids()) {
      const entries = this.#store.entries(id);
      if (entries.length > 0) await this.#vault.call('add', [{ conversation: id, entries }]);
      await this.#learn(id);
    }
  }
}
