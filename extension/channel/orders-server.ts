import { z } from 'zod';
import { cloudDecide } from '../../shared/protocol/cloud.ts';
import { vaultUnlock } from '../../shared/protocol/vault.ts';
import type { OrdersRequest, OrdersResults, OrdersSnapshot } from './orders-messages.ts';
import {
  createPageServer,
  type PageHandlers,
  type PageServer,
  type PageServerOptions,
} from './page-server.ts';

const id = z.int().min(0);
const order = cloudDecide.params.shape.id;
const seen = { id, order, digest: cloudDecide.params.shape.digest };

const requestSchema: z.ZodType<OrdersRequest & { id: number }> = z.discriminatedUnion('do', [
  z.strictObject({ id, do: z.literal('look') }),
  z.strictObject({ ...seen, do: z.literal('agree') }),
  z.strictObject({ ...seen, do: z.literal('decline') }),
  z.strictObject({ ...seen, do: z.literal('dismiss') }),
  z.strictObject({ id, do: z.literal('undo') }),
  z.strictObject({ id, do: z.literal('close'), order }),
  z.strictObject({
    id,
    do: z.literal('unlock'),
    passphrase: vaultUnlock.params.shape.passphrase,
  }),
]);

/** What side panels may ask about the fleet, answered. None of them rejects. */
export type OrdersHandlers = PageHandlers<OrdersRequest, OrdersResults>;

/** Keeps open side panels up to date about the fleet and carries out what they ask. */
export function createOrdersServer(
  options: Omit<PageServerOptions<OrdersRequest, OrdersResults, OrdersSnapshot>, 'schema'>,
): PageServer {
  return createPageServer({ ...options, schema: requestSchema });
}
