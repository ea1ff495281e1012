import type { CloudOrder, CloudStatus } from '../../shared/protocol/cloud.ts';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { createRefresher } from '../agent/refresher.ts';
import { problemOf } from '../background/problem-of.ts';
import type { Problem } from '../channel/messages.ts';

/** Every text of the operator is read by the agent before. */
const LIST_TIMEOUT_MS = 15_000;
/** The agent loads its link to a fleet only after it has answered its first messages. */
const FIRST_LOOK_MS = 2000;

export interface OrdersState {
  /** Host of the fleet; `null` where the agent belongs to none. */
  fleet: string | null;
  /** So many wait for a decision, and are there to be read; nobody knows while the vault is locked. */
  pending: number;
  noted: number;
  /** `null` until the agent has told, and while it cannot. Known only while somebody looks. */
  orders: CloudOrder[] | null;
  problem: Problem | null;
}

/** What comes from the fleet, as this browser sees it. */
export interface OrdersSource {
  /** `undefined` until the agent was asked, or was looked for in vain. */
  state(): OrdersState | undefined;
  /** The agent was looked for: where it is not connected now, there is none. */
  lookedFor(): void;
  follow(peer: Peer): void;
  /** Asks the agent again; asked meanwhile, once more afterwards. Never rejects. */
  refresh(): Promise<void>;
}

export interface OrdersSourceOptions {
  /** The agent, while it is connected. */
  agent(): Peer | undefined;
  /** Whether somebody looks at the orders themselves. */
  isWatched(): boolean;
  onChange(): void;
}

const NONE: OrdersState = { fleet: null, pending: 0, noted: 0, orders: null, problem: null };

export function createOrdersSource(options: OrdersSourceOptions): OrdersSource {
  const { agent, isWatched, onChange } = options;
  let known: OrdersState | undefined;
  const refresh = createRefresher(async () => {
    known = await stateOf(agent(), known ?? NONE, isWatched());
  }, onChange);

  return {
    state: () => (known !== undefined && agent() === undefined ? NONE : known),
    lookedFor() {
      if (agent() === undefined) known = NONE;
      onChange();
    },
    follow(peer) {
      peer.on('cloud.changed', () => void refresh());
      // What came is kept in the vault.
      peer.on('vault.changed', () => known?.fleet != null && void refresh());
      const firstLook = () => agent() === peer && void refresh();
      setTimeout(firstLook, isWatched() ? 0 : FIRST_LOOK_MS);
    },
    refresh,
  };
}

async function stateOf(
  peer: Peer | undefined,
  before: OrdersState,
  isWatched: boolean,
): Promise<OrdersState> {
  if (!peer) return NONE;
  const options = { timeoutMs: LIST_TIMEOUT_MS };
  let state = before;
  try {
    const status = await peer.request('cloud.status', {}, options);
    if (status.state === 'off') return NONE;
    const { pending = 0, noted = 0 } = status;
    state = { ...before, fleet: hostOf(status), pending, noted, problem: null };
    if (!isWatched) return { ...state, orders: null };
    return { ...state, orders: (await peer.request('cloud.orders', {}, options)).orders };
  } catch (error) {
    // What the vault does not show any more is not shown here either.
    const orders = isLocked(error) ? null : before.orders;
    return { ...state, orders, problem: problemOf(error) };
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof LifeSavorError && error.code === 'VAULT_LOCKED';
}

function hostOf({ url = '' }: CloudStatus): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
