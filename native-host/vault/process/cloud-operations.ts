import type { CloudTable } from '../store/cloud-table.ts';
import type { VaultOperations } from './messages.ts';

type CloudOperations = Pick<VaultOperations, Extract<keyof VaultOperations, `cloud${string}`>>;

/** What the process of the vault does for the cloud link. */
export function cloudOperations(cloud: CloudTable): CloudOperations {
  return {
    cloudFind: (id) => cloud.find(id),
    cloudBegin: (command, received) => cloud.begin(command, received),
    cloudFinish: (id, result, options) => cloud.finish(id, result, options),
    cloudRefuse: (command, result) => cloud.refuse(command, result),
    cloudPend: (id) => cloud.pend(id),
    cloudAgain: (id, received) => cloud.again(id, received),
    cloudOrders: () => cloud.orders(),
    cloudOrderHeads: () => cloud.orderHeads(),
    cloudRemoveOrder: (id) => cloud.removeOrder(id),
    cloudOutbox: (limit) => cloud.outbox(limit),
    cloudSent: (ids) => cloud.sent(ids),
    cloudWaiting: () => cloud.waiting(),
    cloudPrune: (keepMs) => cloud.prune(keepMs),
    cloudClear: () => cloud.clear(),
  };
}
