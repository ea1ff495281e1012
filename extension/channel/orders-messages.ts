import type { CloudOrder } from '../../shared/protocol/cloud.ts';
import type { VaultState } from '../vault/vault-state.ts';
import type { Problem } from './messages.ts';

/** Name of the port the side panel opens for what comes from the fleet. */
export const ORDERS_PORT = 'orders';

/** What the side panel shows. */
export type PanelTab = 'skills' | 'orders';

/** The very order a person has looked at. */
export interface SeenOrder {
  order: string;
  digest: string;
}

/** What the side panel asks for; every one is answered. */
export type OrdersRequest =
  /** The person turns to it again. */
  | { do: 'look' }
  | ({ do: 'agree' } & SeenOrder)
  | ({ do: 'decline' } & SeenOrder)
  | ({ do: 'dismiss' } & SeenOrder)
  /** Takes the last dismissal back. */
  | { do: 'undo' }
  /** What came of a decision was read. */
  | { do: 'close'; order: string }
  | { do: 'unlock'; passphrase?: string | undefined };

export interface OrdersResults {
  look: object;
  agree: object;
  decline: object;
  dismiss: object;
  undo: object;
  close: object;
  unlock: { problem: Problem | null };
}

/** What came of something a person has said to an order. */
export interface DecisionResult {
  id: string;
  /** Absent where it was gone already. */
  order?: CloudOrder | undefined;
  said: 'agree' | 'decline' | 'dismiss';
  /** What kept it from being done. */
  problem: Problem | null;
}

/** What is being carried out. */
export interface UnderWay {
  id: string;
  /** So much of what has to be fetched first is here. */
  bytes?: number | undefined;
  /** Of so much, where that is known. */
  total?: number | undefined;
}

/** Everything of the fleet that the background knows; sent on every change. */
export interface OrdersSnapshot {
  /** Its host; `null` where the agent belongs to none, or is away. */
  fleet: string | null;
  /** `null` until the agent has told, and while it cannot. */
  orders: CloudOrder[] | null;
  /** What kept the agent from telling. */
  problem: Problem | null;
  /** What came is kept in there. */
  vault: VaultState;
  underWay: UnderWay[];
  /** The newest first. */
  results: DecisionResult[];
  /** Something was dismissed just now. */
  canUndo: boolean;
  /** What the panel was opened for last; another `turn` each time. */
  opening: { tab: PanelTab; turn: string } | null;
}

/** What waits for a person, as far as a popup tells it. */
export interface FleetNews {
  fleet: string;
  /** So many wait for a decision. */
  pending: number;
  /** So many are there to be read. */
  noted: number;
}
