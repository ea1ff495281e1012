import { createHash } from 'node:crypto';
import type { AuditEvent } from '../audit/index.ts';
import type { KeptOrder, OrderHead } from '../vault/store/cloud-table.ts';
import { orderChanged, orderMissing } from './cloud-errors.ts';
import type { OnProgress, Outcome } from './commands/execute.ts';
import type { LockableVault } from './vault-gate.ts';

/** What a person says to a command that waits for them, or was there to be read. */
export interface Decision {
  id: string;
  /** Of the command they were shown. */
  digest: string;
  isApproved: boolean;
  by: 'cli' | 'extension';
  /** Ends what is being done, and the command waits again. */
  signal?: AbortSignal | undefined;
  onProgress?: OnProgress | undefined;
}

export interface OrderDeskOptions {
  vault: LockableVault;
  note(event: AuditEvent): void;
  onChange(): void;
  /** @returns how it ended; `undefined` where none of this id waits */
  decide(decision: Decision): Promise<Outcome | undefined>;
}

/** Commands that wait for a person, and what is there for them to read. */
export class OrderDesk {
  readonly #options: OrderDeskOptions;

  constructor(options: OrderDeskOptions) {
    this.#options = options;
  }

  /** @throws LifeSavorError of the vault. */
  async all(): Promise<KeptOrder[]> {
    const orders = await this.#options.vault.call('cloudOrders');
    return orders.filter(({ state }) => state !== 'started');
  }

  /** As `all`, without what is in them; nothing where the vault is locked. */
  async heads(): Promise<OrderHead[]> {
    const { vault } = this.#options;
    if (!vault.isOpen) return [];
    const heads = await vault.call('cloudOrderHeads').catch(() => []);
    return heads.filter(({ state }) => state !== 'started');
  }

  /** How much is still to be told to the operator. @throws LifeSavorError of the vault. */
  async untold(): Promise<number> {
    return await this.#options.vault.call('cloudWaiting');
  }

  /**
   * What a person says to a command that waits for them; something to read is taken away.
   * @throws LifeSavorError CLOUD_ORDER_MISSING, CLOUD_ORDER_CHANGED, of the vault.
   */
  async decide(decision: Decision): Promise<Outcome> {
    const { vault, note, onChange, decide } = this.#options;
    const { id, by } = decision;
    const order = (await this.all()).find((other) => other.id === id);
    if (!order) throw orderMissing();
    if (orderDigest(order) !== decision.digest) throw orderChanged();
    let outcome: Outcome | undefined = { outcome: 'ok' };
    if (order.state === 'noted') {
      await vault.call('cloudRemoveOrder', id);
      note({ event: 'cloud-command-decided', command: id, decision: 'dismissed', by });
    } else outcome = await decide(decision);
    onChange();
    if (!outcome) throw orderMissing();
    return outcome;
  }
}

/** What tells a command from every other one. */
export function orderDigest({ body }: Pick<KeptOrder, 'body'>): string {
  return createHash('sha256').update(body).digest('hex');
}
