import { randomBytes } from 'node:crypto';
import { AUDIT_KEY_BYTES } from '../audit/index.ts';
import type { Database } from './database/database.ts';
import { mergePending } from './pending/merge-pending.ts';
import { type Preferences, preferencesSchema } from './preferences.ts';
import { CloudTable } from './store/cloud-table.ts';
import { ConversationTable } from './store/conversation-table.ts';
import { CredentialTable } from './store/credential-table.ts';
import { ItemStore } from './store/item-store.ts';
import { SettingTable } from './store/setting-table.ts';
import { vaultDamaged } from './vault-errors.ts';
import type { VaultFiles } from './vault-files.ts';

/** An open vault. Its calls are synchronous: it lives in a process of its own. */
export class Vault {
  readonly database: Database;
  readonly items: ItemStore;
  readonly conversations: ConversationTable;
  readonly credentials: CredentialTable;
  readonly cloud: CloudTable;
  readonly #files: VaultFiles;
  readonly #settings: SettingTable;

  constructor(database: Database, files: VaultFiles, now: () => number = Date.now) {
    this.database = database;
    this.#files = files;
    this.#settings = new SettingTable(database);
    this.items = new ItemStore(database, now);
    this.conversations = new ConversationTable(database, now);
    this.credentials = new CredentialTable(database, now);
    this.cloud = new CloudTable(database, now);
  }

  /** Takes in what came while the vault was locked. @returns how many records that were */
  mergePending(): number {
    const privateKey = this.#settings.get('inbox-private-key');
    if (!privateKey) throw vaultDamaged('The vault');
    return mergePending(this.#files.pending, privateKey, (additions) =>
      this.conversations.add(additions),
    );
  }

  /** The key of the audit log, made when it is asked for first. */
  auditKey(): Buffer {
    this.#settings.add('audit-key', randomBytes(AUDIT_KEY_BYTES));
    return this.#settings.get('audit-key')!;
  }

  /** How it is to be kept. */
  preferences(): Preferences {
    const stored = this.#settings.get('preferences');
    return preferencesSchema.parse(stored ? JSON.parse(stored.toString('utf8')) : {});
  }

  setPreferences(preferences: Preferences): void {
    const content = JSON.stringify(preferencesSchema.parse(preferences));
    this.#settings.set('preferences', Buffer.from(content));
  }

  close(): void {
    this.database.close();
  }
}
