import type { OrdersHandlers } from '../channel/orders-server.ts';
import type { VaultSource } from '../vault/vault-source.ts';
import type { Decisions } from './decisions.ts';
import type { OrdersSource } from './orders-source.ts';

export interface OrdersHandlersOptions {
  source: Pick<OrdersSource, 'refresh'>;
  decisions: Decisions;
  vault: Pick<VaultSource, 'unlock'>;
}

/** What side panels ask about the fleet, carried out. */
export function createOrdersHandlers(options: OrdersHandlersOptions): OrdersHandlers {
  const { source, decisions, vault } = options;
  return {
    async look() {
      await source.refresh();
      return {};
    },
    async agree(seen) {
      await decisions.decide(seen, 'agree');
      return {};
    },
    async decline(seen) {
      await decisions.decide(seen, 'decline');
      return {};
    },
    async dismiss(seen) {
      decisions.dismiss(seen);
      return {};
    },
    async undo() {
      decisions.undo();
      return {};
    },
    async close({ order }) {
      decisions.close(order);
      return {};
    },
    unlock: async ({ passphrase }) => ({ problem: await vault.unlock(passphrase) }),
  };
}
